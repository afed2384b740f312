import ErrorCodesSpec
import ErrorCodesModel

/// What narrows the index down, beside the search.
struct HTMLFilters {
    let site: HTMLSite

    var text: HTMLText {
        """
        <div class="filters" role="group" aria-label="Filter" data-live hidden>
        \(ranges)<label>Status <select data-filter="status"><option value="">all</option>\(statuses)</select></label>
        <label><input type="checkbox" data-filter="retry"> Can be repeated</label>
        <output data-count aria-live="polite">\(site.catalog.errors.count) errors</output>
        </div>
        """
    }

    private var ranges: HTMLText {
        let groups = site.groups.filter { !$0.errors.isEmpty }
        guard groups.count > 1 else { return "" }
        let options = groups.compactMap { group in
            group.range.map { "<option value=\"\($0.name.text)\">\(group.heading)</option>" as HTMLText }
        }
        return """
            <label>Range <select data-filter="range"><option value="">all</option>\(options.joined())</select></label>

            """
    }

    private var statuses: HTMLText {
        let codes = Set(site.catalog.errors.map(\.status.code)).sorted()
        return codes.compactMap { HTTPStatus($0) }.map { status -> HTMLText in
            "<option value=\"\(status.code)\">\(status.line)</option>"
        }.joined()
    }
}

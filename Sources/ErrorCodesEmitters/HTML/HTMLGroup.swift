import ErrorCodesSpec
/// The errors of a range, as part of the index or as a page of their own.
struct HTMLGroup {
    let site: HTMLSite
    let group: ErrorGroup

    var text: HTMLText {
        let anchor: HTMLText = "_range-\(group.identifier)"
        let rows = group.errors.map { HTMLRow(page: site.page($0)).text }
        return """
            <section data-group aria-labelledby="\(anchor)">
            <div class="range"><h2 id="\(anchor)">\(group.heading)</h2>\(facts)</div>
            \(Self.list(rows))\(others)
            </section>
            """
    }

    private static func list(_ rows: [HTMLText]) -> HTMLText {
        rows.isEmpty ? "" : "<ul class=\"rows\">\n\(rows.joined(separator: "\n"))\n</ul>"
    }

    /// What is explained below all ranges.
    private var others: HTMLText {
        guard !group.others.isEmpty else { return "" }
        let links = group.others.map { "<a href=\"index.html#\($0.anchor)\">\($0.words)</a>" as HTMLText }
        return "<p class=\"quiet others\">Also in this range: \(links.joined(separator: ", "))</p>"
    }

    private var facts: HTMLText { group.facts.map { "<span>\($0)</span>" as HTMLText }.joined() }

    /// A page with nothing but this range.
    var document: HTMLDocument {
        let rows = group.errors.map { "<li>\(HTMLRow(page: site.page($0)).link)</li>" as HTMLText }
        return HTMLDocument(
            site: site,
            title: "\(group.heading) – \(site.catalog.heading) errors",
            summary: "The errors of the range \(group.heading).",
            content: """
                <nav class="crumbs" aria-label="Where this is"><a href="index.html">All errors</a></nav>
                <main id="_content">
                <div class="intro"><h1>\(group.heading)</h1><div class="range">\(facts)</div></div>
                \(Self.list(rows))\(others)
                </main>
                """
        )
    }
}

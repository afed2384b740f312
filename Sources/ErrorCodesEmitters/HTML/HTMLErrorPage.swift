import ErrorCodesModel
import ErrorCodesSpec

/// The page of an error.
struct HTMLErrorPage {
    let site: HTMLSite
    let page: ErrorPage
    let examples: [ResponseExample]

    var error: PublishedError { page.error }

    var document: HTMLDocument {
        HTMLDocument(
            site: site,
            title: "\(page.code) \(error.title) – \(site.catalog.heading) errors",
            summary: summary,
            head: head,
            content: """
                \(crumbs)
                <div class="page">
                <main id="_content">
                \(heading)
                \(sections.filter { !$0.isEmpty }.joined(separator: "\n"))
                \(neighbours)
                </main>
                \(HTMLFacts(page: page).text)
                </div>
                """
        )
    }

    /// What it means, on one line.
    private var summary: String {
        let text = error.description?.string ?? error.causes.first?.cause.string ?? error.title.string
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private var head: HTMLText {
        let name = error.name.text
        // The page for the team is another one.
        let address = site.catalog.audience == .public ? site.catalog.pageAddress(of: error) : nil
        let canonical = address.map { "<link rel=\"canonical\" href=\"\($0)\">\n" as HTMLText }
        return """
            \(canonical ?? "")<link rel="alternate" type="text/markdown" href="\(name).md">
            <link rel="alternate" type="application/json" href="\(name).json">

            """
    }

    private var crumbs: HTMLText {
        let group = site.groups.first { $0.range != nil && $0.range?.name == page.range?.name }
        let range = group.map { " / <a href=\"\(site.address(of: $0))\">\($0.heading)</a>" as HTMLText } ?? ""
        return "<nav class=\"crumbs\" aria-label=\"Where this is\"><a href=\"index.html\">All errors</a>\(range)</nav>"
    }

    private var heading: HTMLText {
        let tags = page.tags.map { tag -> HTMLText in
            "<span class=\"\(tag == "deprecated" ? "tag old" : "tag" as HTMLText)\">\(tag)</span>"
        }
        return """
            <div class="head"><div class="eyebrow"><span class="code">\(page.code)</span>\
            \(HTMLRow.status(error.status, isLong: true))\(tags.joined())</div>
            <h1>\(error.title)</h1><p class="name">\(error.name.text)</p></div>
            """
    }

    private var sections: [HTMLText] {
        let detail = error.detail.map { "<p class=\"lead\">\(HTMLText($0))</p>" as HTMLText } ?? ""
        let description = error.description.map { text -> HTMLText in
            "<div class=\"prose\">\(site.descriptions.html(text.string))</div>"
        }
        return [deprecation, detail, description ?? "", causes, HTMLResponse(page: self).text, fields, guarded]
            + [clients, userTexts, operations]
    }

    private var deprecation: HTMLText {
        guard let deprecation = error.deprecation else { return "" }
        let since = deprecation.since.map { " since \($0)" as HTMLText } ?? ""
        let use = page.replacement.map { replacement -> HTMLText in
            " Expect \(HTMLSite.link(to: replacement)) in its place; until it is gone, handle both alike."
        }
        let reason = deprecation.reason.map { " \($0)" as HTMLText } ?? ""
        return "<p class=\"notice\"><b>Deprecated\(since).</b>\(use ?? "")\(reason)</p>"
    }

    private var causes: HTMLText {
        let causes = error.causes.map { cause -> HTMLText in
            let fix = cause.fix.map { "<p class=\"fix\"><b>Fix</b> \($0)</p>" as HTMLText } ?? ""
            return "<li><div><p>\(cause.cause)</p>\(fix)</div></li>"
        }
        guard !causes.isEmpty else { return "" }
        let list: HTMLText = "<ol class=\"causes\">\(causes.joined())</ol>"
        return Self.section("causes", "Why it happens, and what to do", list)
    }

    private var fields: HTMLText {
        guard !error.fields.isEmpty else { return "" }
        let rows = error.fields.map { field -> HTMLText in
            let detail = field.detail.map { HTMLText($0) } ?? ""
            let description = field.description.map { site.descriptions.html($0.string) } ?? ""
            let members = field.parameters.map { parameter -> HTMLText in
                let about = parameter.description.map { ": \($0)" as HTMLText } ?? ""
                return "<code>\(parameter.wireName)</code>\(about)"
            }
            return """
                <tr><th scope="row"><code>\(field.code.plainText)</code></th><td>\(field.name.text)</td>\
                <td>\(detail)\(description)</td><td>\(members.joined(separator: "<br>"))</td></tr>
                """
        }
        let table = HTMLTable(columns: ["Code", "Name", "Detail", "Members"], rows: rows, isStacked: true)
        let heading: HTMLText = error.hasFieldFlags ? "Codes of fields, each the number of a bit" : "Codes of fields"
        return Self.section("fields", heading, table.text)
    }

    private var guarded: HTMLText {
        guard !page.guarded.isEmpty else { return "" }
        let table = HTMLResponse.table(of: page.guarded, hasVisibility: true, name: "Parameter")
        return Self.section("guarded", "What stays on the server", table)
    }

    private var clients: HTMLText {
        let tabs = page.snippets.map { snippet -> HTMLText in
            "<section><h3>\(snippet.language)</h3>\(Self.block("\(snippet.code)"))</section>"
        }
        return Self.section("handle", "In a client", Self.tabs("language", label: "Language", tabs))
    }

    private var userTexts: HTMLText {
        guard !page.userTexts.isEmpty else { return "" }
        let rows = page.userTexts.map { text -> HTMLText in
            let application = text.application.map { "application \($0)" as HTMLText } ?? "everyone"
            let language = text.message.language.text
            return """
                <tr><td>\(application)</td><td><code>\(language)</code></td>\
                <td lang="\(language)" dir="auto">\(HTMLText(text.message.text))</td></tr>
                """
        }
        let table = HTMLTable(columns: ["For", "Language", "Text"], rows: rows, isStacked: true)
        let note: HTMLText = "<p class=\"quiet\">Texts can change at any time, without a release.</p>"
        return Self.section("texts", "What end users read", "\(table.text)\(note)")
    }

    private var operations: HTMLText {
        let rows = page.operations.map { operation -> HTMLText in
            let summary = operation.summary.map { "<br><span class=\"quiet\">\($0)</span>" as HTMLText } ?? ""
            return
                "<tr><th scope=\"row\"><code>\(operation.call)</code></th><td>\(operation.name.text)\(summary)</td></tr>"
        }
        let any: HTMLText =
            page.isUnexpected ? "<p>Any call: it stands for everything that the catalog does not declare.</p>" : ""
        guard !rows.isEmpty || !any.isEmpty else { return "" }
        let table = rows.isEmpty ? "" : HTMLTable(columns: [], rows: rows, isStacked: true).text
        return Self.section("from", "Which calls can answer it", "\(table)\(any)")
    }

    private var neighbours: HTMLText {
        let previous = page.previous.map { other -> HTMLText in
            "<a href=\"\(HTMLSite.address(of: other))\"><span>← \(other.code)</span><b>\(other.error.title)</b></a>"
        }
        let next = page.next.map { other -> HTMLText in
            "<a href=\"\(HTMLSite.address(of: other))\"><span>\(other.code) →</span><b>\(other.error.title)</b></a>"
        }
        let links: HTMLText = "\(previous ?? "<span></span>")\(next ?? "<span></span>")"
        return "<nav class=\"next\" aria-label=\"Neighbors\">\(links)</nav>"
    }

    // MARK: Parts

    static func section(_ name: StaticString, _ heading: HTMLText, _ content: HTMLText) -> HTMLText {
        let name = HTMLText(stringLiteral: name)
        return "<section aria-labelledby=\"\(name)\"><h2 id=\"\(name)\">\(heading)</h2>\(content)</section>"
    }

    static func tabs(_ name: StaticString, label: HTMLText, _ sections: [HTMLText]) -> HTMLText {
        let name = HTMLText(stringLiteral: name)
        return "<div class=\"tabs\" data-tabs=\"\(name)\" data-label=\"\(label)\">\(sections.joined())</div>"
    }

    static func block(_ code: HTMLText) -> HTMLText {
        "<div class=\"block\"><pre tabindex=\"0\"><code>\(code)</code></pre>\(copyButton)</div>"
    }

    private static let copyButton: HTMLText = "<button class=\"copy\" type=\"button\" data-copy hidden>Copy</button>"
}

import ErrorCodesModel
import ErrorCodesSamples
import ErrorCodesSpec

/// The overview of a catalog: search, errors by range, and what holds for all.
struct HTMLIndexPage {
    let site: HTMLSite

    private var catalog: PublishedCatalog { site.catalog }

    var document: HTMLDocument {
        HTMLDocument(
            site: site,
            title: "Errors: \(catalog.heading)",
            summary: "All \(catalog.errors.count) errors of \(catalog.heading), with causes and fixes.",
            isIndex: true,
            content: """
                <main id="_content">
                \(intro)
                <div class="columns">
                \(side)
                <div>
                \(HTMLFilters(site: site).text)
                \(site.isLarge ? rangeList : lists)
                <p class="empty quiet" data-empty hidden>Nothing fits. What is not here is not of this catalog, and may come from another service.</p>
                <p class="empty" data-others hidden>Not an error: <span></span></p>
                \(parts.map(\.content).joined(separator: "\n"))
                </div></div>
                </main>
                """
        )
    }

    private var intro: HTMLText {
        let owner = catalog.owner.map { "<p>Owner: \($0) <span class=\"tag\">team</span></p>\n" as HTMLText } ?? ""
        return """
            <div class="intro"><h1>Errors: \(catalog.heading)</h1>
            \(owner)<p>\(forms) Tell errors apart by their codes\(site.forms.contains(.problem) ? " or types" : ""), which never \
            change their meaning; never by their words.</p></div>
            """
    }

    private var forms: HTMLText {
        guard let first = site.forms.first else { return "" }
        let type: HTMLText = "<code>\(first.mediaType)</code>"
        return site.forms.count == 1
            ? "Every error comes as \(type)."
            : "Errors come as \(type), unless the server is set up for <a href=\"#_body\">another form</a>."
    }

    private var side: HTMLText {
        let ranges = site.groups.map { group -> HTMLText in
            """
            <li><a href="\(site.address(of: group))"><span>\(group.heading)</span>\
            <span class="n">\(group.usedCount)</span></a></li>
            """
        }
        let more = parts.map { "<li><a href=\"#\($0.anchor)\">\($0.heading)</a></li>" as HTMLText }
        return """
            <nav class="side" aria-label="On this page">
            <h2>Ranges</h2><ul>\(ranges.joined())</ul>
            <h2>More</h2><ul>\(more.joined())</ul>
            </nav>
            """
    }

    private var lists: HTMLText {
        site.groups.map { HTMLGroup(site: site, group: $0).text }.joined(separator: "\n")
    }

    /// In place of too many rows: the ranges, each with its page, and where the search shows what it finds.
    private var rangeList: HTMLText {
        let rows = site.groups.map { group -> HTMLText in
            let facts = group.facts.map { "\($0)" as HTMLText }.joined(separator: " · ")
            return """
                <li><a class="row" href="\(site.address(of: group))"><span class="code">\(group.usedCount)</span>\
                <span class="what"><span class="title">\(group.heading)</span></span><span class="detail">\(facts)</span></a></li>
                """
        }
        return """
            <section data-ranges aria-label="Ranges"><ul class="rows">\(rows.joined())</ul></section>
            <section data-hits aria-label="Found errors" hidden><ul class="rows"></ul></section>
            """
    }

    // MARK: What holds for all

    private typealias Part = (anchor: HTMLText, heading: HTMLText, content: HTMLText)

    private var parts: [Part] {
        let parts: [(HTMLText, HTMLText, HTMLText)] = [
            ("_body", "What is in a body", body), ("_operations", "By operation", operations),
            ("_warnings", "Warnings", warnings), ("_success", "Success codes", successes),
            ("_reserved", "Never used again", reserved),
        ]
        return parts.filter { !$0.2.isEmpty }.map { anchor, heading, content in
            let section: HTMLText =
                "<section aria-labelledby=\"\(anchor)\"><h2 id=\"\(anchor)\">\(heading)</h2>\(content)</section>"
            return (anchor, heading, section)
        }
    }

    private var body: HTMLText {
        let tables = site.forms.map { form -> HTMLText in
            let rows = BodyMember.all(of: catalog, in: form).map { member -> HTMLText in
                "<tr><th scope=\"row\"><code>\(member.name)</code></th><td>\(member.meaning)</td></tr>"
            }
            let table = HTMLTable(columns: ["Member", "What it says"], rows: rows).text
            return "\(table)<p class=\"quiet\">\(form.otherMembers)</p>"
        }
        guard tables.count > 1 else { return tables.joined() }
        let tabs = zip(site.forms, tables).map { "<section><h3>\($0.title)</h3>\($1)</section>" as HTMLText }
        return HTMLErrorPage.tabs("form", label: "Form of the body", tabs)
    }

    /// What the search finds that is no error.
    private static func searched(_ other: OtherCode) -> HTMLText {
        let keys = ([other.code.plainText] + other.keys).joined(separator: " ")
        return " id=\"\(other.anchor)\" data-other=\"\(other.words)\" data-keys=\"\(keys)\""
    }

    private var operations: HTMLText {
        let rows = catalog.operations.map { operation -> HTMLText in
            let links = operation.errors.map { number -> HTMLText in
                let page = site.page(number)
                let title = page.error.title
                return "<a href=\"\(HTMLSite.address(of: page))\" title=\"\(title)\">\(page.code)</a>"
            }
            return """
                <tr><th scope="row"><code>\(operation.call)</code><br><span class="quiet">\(operation.name.text)</span></th>\
                <td><span class="codes">\(links.joined(separator: " "))</span></td></tr>
                """
        }
        guard !rows.isEmpty else { return "" }
        let any = catalog.unexpected.map { number -> HTMLText in
            "<p class=\"quiet\">Any operation can also answer \(HTMLSite.link(to: site.page(number))).</p>"
        }
        return "<table class=\"operations\"><tbody>\(rows.joined())</tbody></table>\(any ?? "")"
    }

    private var warnings: HTMLText {
        catalog.warnings.map { warning -> HTMLText in
            let detail = warning.detail.map { "<p>\(HTMLText($0))</p>" as HTMLText } ?? ""
            let description = warning.description.map { site.descriptions.html($0.string) } ?? ""
            let members = warning.parameters
            let table = members.isEmpty ? "" : HTMLResponse.table(of: members, hasVisibility: catalog.audience == .team)
            let messages = warning.messages.map { message -> HTMLText in
                let language = message.language.text
                let text = HTMLText(message.text)
                return
                    "<tr><th scope=\"row\"><code>\(language)</code></th><td lang=\"\(language)\" dir=\"auto\">\(text)</td></tr>"
            }
            let texts = messages.isEmpty ? "" : HTMLTable(columns: ["Language", "Text"], rows: messages).text
            return """
                <h3\(Self.searched(OtherCode(warning: warning)))><span class="code">\(warning.code.plainText)</span> \(warning.title)</h3>\
                <p class="name">\(warning.name.text)</p>\(detail)\(description)\(table)\(texts)
                """
        }.joined()
    }

    private var successes: HTMLText {
        let rows = catalog.successes.map { success -> HTMLText in
            let description = success.description.map { site.descriptions.html($0.string) } ?? ""
            let fields = success.headers.map { "<code>\($0.name): \(HTMLText($0.value))</code>" as HTMLText }
            return """
                <tr\(Self.searched(OtherCode(success: success)))><th scope="row"><code>\(success.code.plainText)</code></th>\
                <td>\(success.title)\(description)</td>\
                <td>\(fields.joined(separator: "<br>"))</td><td>\(HTMLRow.status(success.status))</td></tr>
                """
        }
        guard !rows.isEmpty else { return "" }
        return HTMLTable(columns: ["Code", "Title", "Header fields", "Status"], rows: rows, isStacked: true).text
    }

    private var reserved: HTMLText {
        let files = Set(ReservedPage.all(of: catalog).map(\.file))
        let links = ReservedLink.all(of: catalog).map { $0.text(files: files) }
        guard !links.isEmpty else { return "" }
        return "<p>\(PageWords.reserved): \(links.joined(separator: ", ")).</p>"
    }
}

import ErrorCodesSpec

/// The response with an error: bodies in each form, and the members that the error adds.
struct HTMLResponse {
    let page: HTMLErrorPage

    var text: HTMLText {
        let tabs = page.examples.map { example -> HTMLText in
            "<section><h3>\(example.title)</h3>\(HTMLErrorPage.block(HTMLCode.response(example)))</section>"
        }
        let bodies = tabs.isEmpty ? "" : HTMLErrorPage.tabs("form", label: "Form of the body", tabs)
        let members = page.page.members
        let hasVisibility = page.site.catalog.audience == .team
        let table = members.isEmpty ? "" : Self.table(of: members, hasVisibility: hasVisibility)
        let others: HTMLText =
            "<p class=\"quiet\">The other members are <a href=\"index.html#_body\">those of every error</a>.</p>"
        return HTMLErrorPage.section("response", "The response", "\(bodies)\(table)\(others)")
    }

    static func table(of parameters: [Parameter], hasVisibility: Bool, name: HTMLText = "Member") -> HTMLText {
        let rows = parameters.map { parameter -> HTMLText in
            let name: HTMLText =
                parameter.wireName == parameter.name ? "" : " <span class=\"quiet\">(\(parameter.name))</span>"
            let visibility: HTMLText = hasVisibility ? "<td>\(parameter.visibility.rawValue)</td>" : ""
            let example = parameter.example.map {
                " <span class=\"quiet\">Example: <code>\($0)</code></span>" as HTMLText
            }
            let what: HTMLText = "\(parameter.description ?? "")\(example ?? "")"
            return """
                <tr><th scope="row"><code>\(parameter.wireName)</code>\(name)</th><td>\(parameter.typeWords)</td>\
                \(visibility)<td>\(what)</td></tr>
                """
        }
        let columns: [HTMLText] = [name, "Type"] + (hasVisibility ? ["Visibility"] : []) + ["What it says"]
        return HTMLTable(columns: columns, rows: rows, isStacked: true).text
    }
}

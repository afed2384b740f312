import ErrorCodesModel
import ErrorCodesSpec

/// The facts beside the page of an error.
struct HTMLFacts {
    let page: ErrorPage

    var text: HTMLText {
        let facts = facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" as HTMLText }.joined()
        let name = page.error.name.text
        return """
            <aside class="facts" aria-label="Facts"><dl>\(facts)</dl>\
            <div class="actions"><a href="\(name).md">As Markdown</a><a href="\(name).json">As JSON</a></div></aside>
            """
    }

    private typealias Fact = (name: HTMLText, value: HTMLText)

    private var facts: [Fact] {
        let error = page.error
        var facts: [Fact] = [
            ("Code", Self.copyable(page.code)), ("Type", Self.copyable(error.type.string)),
            ("Status", "\(error.status.line)"), ("Try again?", "\(error.retry.answer)"),
        ]
        if let grpc = error.grpc { facts.insert(("gRPC status", "\(grpc.rawValue)"), at: 3) }
        for field in error.headers {
            facts.append(("Header field", "<code>\(field.name): \(HTMLText(field.value))</code>"))
        }
        if let replacement = page.replacement { facts.append(("Use instead", HTMLSite.link(to: replacement))) }
        for old in page.predecessors { facts.append(("Takes the place of", HTMLSite.link(to: old))) }
        if let see = error.see { facts.append(("See also", HTMLSite.link(to: see))) }
        if !error.tags.isEmpty { facts.append(("Tags", error.tags.map { "\($0)" }.joined(separator: ", "))) }
        return facts + teamFacts
    }

    /// What the team sees besides.
    private var teamFacts: [Fact] {
        var facts: [Fact] = []
        if let owner = page.catalog.owner { facts.append(("Owner", "\(owner)")) }
        if let log = page.error.log { facts.append(("Log level", "\(log.rawValue)")) }
        if let alert = page.error.alert { facts.append(("Alert", "\(alert.words)")) }
        return facts.map { ("\($0.name) <span class=\"tag\">team</span>", $0.value) }
    }

    private static func copyable(_ text: String) -> HTMLText {
        "<code>\(text)</code><button class=\"copy text\" type=\"button\" data-copy=\"\(text)\" hidden>Copy</button>"
    }
}

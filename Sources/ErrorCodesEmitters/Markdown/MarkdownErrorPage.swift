import ErrorCodesModel
import ErrorCodesSpec

/// The page of an error as Markdown.
struct MarkdownErrorPage {
    private let page: ErrorPage
    private let error: PublishedError
    private let examples: [ResponseExample]
    private let descriptions: any DescriptionRenderer
    /// Where the page of an error is.
    private let links: MarkdownLinks

    init(_ page: ErrorPage, examples: [ResponseExample], descriptions: any DescriptionRenderer, links: MarkdownLinks) {
        self.page = page
        error = page.error
        self.examples = examples
        self.descriptions = descriptions
        self.links = links
    }

    /// The blocks, without a line break at the end.
    var text: MarkdownText {
        let blocks: [MarkdownText?] =
            [links.heading(of: page), summary, deprecation, error.detail.map { "> \(MarkdownText($0))" }]
            + [error.description.map { descriptions.markdown($0.string) }, causes, facts]
            + [response, fields, guarded, clients, userTexts, operations]
        return blocks.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var summary: MarkdownText {
        let tags = page.tags.map { " · \($0)" as MarkdownText }.joined()
        return "\(code: error.name.text) · HTTP \(error.status.line)\(tags)"
    }

    private var deprecation: MarkdownText? {
        guard let deprecation = error.deprecation else { return nil }
        let since = deprecation.since.map { " since \($0)" as MarkdownText } ?? ""
        let use = page.replacement.map { " Expect \(links.link(to: $0)) in its place." as MarkdownText } ?? ""
        let reason = deprecation.reason.map { " \($0)" as MarkdownText } ?? ""
        return "**Deprecated\(since).**\(use)\(reason)"
    }

    private var causes: MarkdownText? {
        guard !error.causes.isEmpty else { return nil }
        let causes = error.causes.enumerated().map { index, cause -> MarkdownText in
            let fix = cause.fix.map { "\n   **Fix:** \($0)" as MarkdownText } ?? ""
            return "\(index + 1). \(cause.cause)\(fix)"
        }
        return "\(links.section("Why it happens, and what to do"))\n\n\(causes.joined(separator: "\n"))"
    }

    // MARK: Facts

    private var facts: MarkdownText {
        var rows: [MarkdownText] = [
            "| Code | \(code: page.code) |", "| Type | \(code: error.type) |", "| Status | \(error.status.line) |",
            "| Try again? | \(error.retry.answer) |",
        ]
        if let grpc = error.grpc { rows.insert("| gRPC status | \(grpc.rawValue) |", at: 3) }
        rows += error.headers.map { "| Header field | \(code: $0.name): \(MarkdownText($0.value)) |" }
        rows += page.predecessors.map { "| Takes the place of | \(links.link(to: $0)) |" }
        if let see = error.see { rows.append("| See also | \(MarkdownLinks.link(to: see)) |") }
        if !error.tags.isEmpty { rows.append("| Tags | \(error.tags.map { "\($0)" }.joined(separator: ", ")) |") }
        if let owner = page.catalog.owner { rows.append("| Owner (team) | \(owner) |") }
        if let log = error.log { rows.append("| Log level (team) | \(log.rawValue) |") }
        if let alert = error.alert { rows.append("| Alert (team) | \(alert.words) |") }
        return "| Fact | Value |\n| --- | --- |\n\(rows.joined(separator: "\n"))"
    }

    private var response: MarkdownText? {
        let bodies = examples.map { example -> MarkdownText in
            "\(links.subsection("\(example.title)"))\n\n\(MarkdownText(block: example.text, language: "http"))"
        }
        let members = table(of: page.members, hasVisibility: page.catalog.audience == .team)
        let blocks = bodies + (members.map { [$0] } ?? [])
        guard !blocks.isEmpty else { return nil }
        return "\(links.section("The response"))\n\n\(blocks.joined(separator: "\n\n"))"
    }

    private var fields: MarkdownText? {
        guard !error.fields.isEmpty else { return nil }
        let rows = error.fields.map { field -> MarkdownText in
            let members = field.parameters.map { "\(code: $0.wireName)" as MarkdownText }.joined(separator: ", ")
            let detail = field.detail.map { MarkdownText($0) } ?? ""
            return "| \(code: field.code.plainText) | \(code: field.name.text) | \(detail) | \(members) |"
        }
        let head: MarkdownText = "| Code | Name | Detail | Members |\n| --- | --- | --- | --- |"
        let params = error.fields.flatMap(\.parameters)
        let about = params.compactMap { parameter in
            parameter.description.map { "- \(code: parameter.wireName): \($0)" as MarkdownText }
        }
        let notes = about.isEmpty ? "" : "\n\n\(about.joined(separator: "\n"))" as MarkdownText
        let kind = error.hasFieldFlags ? "Codes of fields, each the number of a bit" : "Codes of fields" as MarkdownText
        return "\(links.section(kind))\n\n\(head)\n\(rows.joined(separator: "\n"))\(notes)\(fieldDescriptions)"
    }

    private var fieldDescriptions: MarkdownText {
        error.fields.map { field -> MarkdownText in
            guard let description = field.description else { return "" }
            return "\n\n\(code: field.name.text):\n\n\(descriptions.markdown(description.string))"
        }.joined()
    }

    private var guarded: MarkdownText? {
        table(of: page.guarded, hasVisibility: true, name: "Parameter").map { table in
            "\(links.section("What stays on the server (team)"))\n\n\(table)"
        }
    }

    private func table(
        of parameters: [Parameter],
        hasVisibility: Bool,
        name: MarkdownText = "Member"
    ) -> MarkdownText? {
        guard !parameters.isEmpty else { return nil }
        let rows = parameters.map { parameter -> MarkdownText in
            let visibility = hasVisibility ? " \(parameter.visibility.rawValue) |" : "" as MarkdownText
            let example = parameter.example.map { " Example: \($0)" as MarkdownText } ?? ""
            let name = "\(code: parameter.wireName)\(parameterName(parameter))" as MarkdownText
            let what = "\(parameter.description ?? "")\(example)" as MarkdownText
            return "| \(name) | \(parameter.typeWords) |\(visibility) \(what) |"
        }
        let head: MarkdownText =
            hasVisibility
            ? "| \(name) | Type | Visibility | What it says |\n| --- | --- | --- | --- |"
            : "| \(name) | Type | What it says |\n| --- | --- | --- |"
        return "\(head)\n\(rows.joined(separator: "\n"))"
    }

    /// The name in the spec, where the body has another one.
    private func parameterName(_ parameter: Parameter) -> MarkdownText {
        parameter.wireName == parameter.name ? "" : " (\(code: parameter.name))"
    }

    // MARK: Clients and users

    private var clients: MarkdownText {
        let blocks = page.snippets.map { snippet -> MarkdownText in
            let block = MarkdownText(block: snippet.code, language: snippet.markdownName)
            return "\(links.subsection("\(snippet.language)"))\n\n\(block)"
        }
        return "\(links.section("In a client"))\n\n\(blocks.joined(separator: "\n\n"))"
    }

    private var userTexts: MarkdownText? {
        guard !page.userTexts.isEmpty else { return nil }
        let rows = page.userTexts.map { text -> MarkdownText in
            let application = text.application.map { "application \($0)" as MarkdownText } ?? "everyone"
            return "| \(application) | \(code: text.message.language.text) | \(MarkdownText(text.message.text)) |"
        }
        let head: MarkdownText = "| For | Language | Text |\n| --- | --- | --- |"
        return "\(links.section("What end users read"))\n\n\(head)\n\(rows.joined(separator: "\n"))"
    }

    private var operations: MarkdownText? {
        var lines = page.operations.map { operation -> MarkdownText in
            let call = operation.call.isEmpty ? "" : "\(code: operation.call) " as MarkdownText
            let summary = operation.summary.map { ": \($0)" as MarkdownText } ?? ""
            return "- \(call)\(operation.name.text)\(summary)"
        }
        if page.isUnexpected { lines.append("- Any call: it stands for what the spec does not declare.") }
        guard !lines.isEmpty else { return nil }
        return "\(links.section("Which calls can answer it"))\n\n\(lines.joined(separator: "\n"))"
    }
}

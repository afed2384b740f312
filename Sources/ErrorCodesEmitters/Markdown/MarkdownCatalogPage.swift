import ErrorCodesModel
import ErrorCodesSamples
import ErrorCodesSpec

/// The overview of a catalog as Markdown: every error in a row, and what holds for all.
struct MarkdownCatalogPage {
    private let catalog: PublishedCatalog
    private let descriptions: any DescriptionRenderer
    private let links: MarkdownLinks
    /// The forms of bodies that the server sends.
    private let forms: [SampleForm]

    init(
        _ catalog: PublishedCatalog,
        descriptions: any DescriptionRenderer,
        links: MarkdownLinks,
        forms: [SampleForm]
    ) {
        self.forms = forms
        self.catalog = catalog
        self.descriptions = descriptions
        self.links = links
    }

    var text: MarkdownText {
        let blocks = [heading] + groups + [body, operations, warnings, successes, reserved]
        return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var heading: MarkdownText {
        let owner = catalog.owner.map { "\n\nOwner (team): \($0)" as MarkdownText } ?? ""
        return """
            # Errors: \(catalog.heading)

            \(catalog.errors.count) errors of \(code: catalog.domain.text). Problem types begin with \(code: catalog.typeBase.text).\(owner)
            """
    }

    private var groups: [MarkdownText] {
        ErrorGroup.all(of: catalog).map { group in
            let rows = group.errors.map { number -> MarkdownText in
                let page = ErrorPage(number, of: catalog)
                let old: MarkdownText = page.error.deprecation == nil ? "" : ", deprecated"
                let title = links.isSingleFile ? "\(page.error.title)" : titleLink(page)
                let names: MarkdownText = "\(code: page.code) | \(code: page.error.name.text)"
                return "| \(names) | \(title) | \(page.error.status.line) | \(page.error.retry.tag)\(old) |"
            }
            let head: MarkdownText = "| Code | Name | Title | Status | |\n| --- | --- | --- | --- | --- |"
            let facts = group.facts.map { "\($0)" as MarkdownText }.joined(separator: " · ")
            let table: MarkdownText = rows.isEmpty ? "" : "\(head)\n\(rows.joined(separator: "\n"))"
            let others = group.others.map { "\($0.words)" as MarkdownText }.joined(separator: ", ")
            let besides: MarkdownText = others.isEmpty ? "" : "Also in this range: \(others)"
            return ["## \(group.heading)", facts, table, besides].filter { !$0.isEmpty }.joined(separator: "\n\n")
        }
    }

    private func titleLink(_ page: ErrorPage) -> MarkdownText {
        "[\(page.error.title)](\(page.error.name.text).md)"
    }

    private var body: MarkdownText {
        let tables = forms.map { form -> MarkdownText in
            let rows = BodyMember.all(of: catalog, in: form).map {
                "| \(code: $0.name) | \($0.meaning) |" as MarkdownText
            }
            let heading: MarkdownText = forms.count > 1 ? "### \(form.title)\n\n" : ""
            let head: MarkdownText = "| Member | What it says |\n| --- | --- |"
            return "\(heading)\(head)\n\(rows.joined(separator: "\n"))\n\n\(form.otherMembers)"
        }
        return "## What is in a body\n\n\(tables.joined(separator: "\n\n"))"
    }

    private var operations: MarkdownText {
        guard !catalog.operations.isEmpty else { return "" }
        let rows = catalog.operations.map { operation -> MarkdownText in
            let codes = operation.errors.map { "\(code: ErrorPage($0, of: catalog).code)" as MarkdownText }
            return "| \(operation.name.text) | \(code: operation.call) | \(codes.joined(separator: " ")) |"
        }
        let head: MarkdownText = "| Operation | Call | Errors |\n| --- | --- | --- |"
        return "## By operation\n\n\(head)\n\(rows.joined(separator: "\n"))"
    }

    private var warnings: MarkdownText {
        guard !catalog.warnings.isEmpty else { return "" }
        let rows = catalog.warnings.map { warning -> MarkdownText in
            let detail = warning.detail.map { MarkdownText($0) } ?? ""
            return "| \(code: warning.code.plainText) | \(code: warning.name.text) | \(warning.title) | \(detail) |"
        }
        let head: MarkdownText = "| Code | Name | Title | Detail |\n| --- | --- | --- | --- |"
        let notes = catalog.warnings.map(notes).joined()
        return "## Warnings\n\n\(head)\n\(rows.joined(separator: "\n"))\(notes)"
    }

    /// The params, the description and the messages of a warning.
    private func notes(on warning: PublishedError) -> MarkdownText {
        let params = warning.parameters.map { parameter -> MarkdownText in
            let visibility = catalog.audience == .team ? ", \(parameter.visibility.rawValue)" : "" as MarkdownText
            return "- \(code: parameter.wireName): \(parameter.typeWords)\(visibility). \(parameter.description ?? "")"
        }
        let messages = warning.messages.map { message -> MarkdownText in
            "- \(code: message.language.text): \(MarkdownText(message.text))"
        }
        let lines = params + messages
        let description = warning.description.map { descriptions.markdown($0.string) } ?? ""
        guard !lines.isEmpty || !description.isEmpty else { return "" }
        let blocks = [description, lines.joined(separator: "\n")].filter { !$0.isEmpty }.joined(separator: "\n\n")
        return "\n\n### \(warning.title)\n\n\(blocks)"
    }

    private var successes: MarkdownText {
        guard !catalog.successes.isEmpty else { return "" }
        let rows = catalog.successes.map { success -> MarkdownText in
            let fields = success.headers.map { "\(code: $0.name): \(MarkdownText($0.value))" as MarkdownText }
            let names: MarkdownText = "\(code: success.code.plainText) | \(code: success.name.text)"
            return "| \(names) | \(success.title) | \(success.status.line) | \(fields.joined(separator: ", ")) |"
        }
        let head: MarkdownText = "| Code | Name | Title | Status | Header fields |\n| --- | --- | --- | --- | --- |"
        let notes = catalog.successes.map { success -> MarkdownText in
            guard let description = success.description else { return "" }
            return "\n\n\(code: success.name.text):\n\n\(descriptions.markdown(description.string))"
        }
        return "## Success codes\n\n\(head)\n\(rows.joined(separator: "\n"))\(notes.joined())"
    }

    private var reserved: MarkdownText {
        let words = catalog.reserved.allWords
        guard !words.isEmpty else { return "" }
        let list = words.map { "\(code: $0)" as MarkdownText }.joined(separator: ", ")
        return "## Never used again\n\n\(PageWords.reserved): \(list)."
    }
}

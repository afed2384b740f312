import ErrorCodesDriver
import ErrorCodesSpec

extension ExplanationPage {
    /// The page as an article of the DocC catalogue.
    package var articleText: String {
        let paragraphs =
            ["# \(fault.id): \(fault.name)", Self.wrapped(explanation.finds), "## Overview", Self.wrapped(overview)]
            + sources + example + ["### Allowing it", Self.wrapped(allowanceNote)]
            + (allowance.map { [Self.block($0, "yaml")] } ?? [])
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    package var articleName: String { "\(fault.id).md" }

    private var overview: String { "\(article) **\(fault.severity.word)**. \(reason)" }

    private var article: String { fault.severity == .error ? "An" : "A" }

    private var sources: [String] {
        guard !explanation.sources.isEmpty else { return [] }
        let list = explanation.sources.map { "- [\($0.title)](\($0.url))" }
        return ["Where the rule comes from:", list.joined(separator: "\n")]
    }

    private var example: [String] {
        switch explanation.demonstration {
        case .impossible(let reason): ["### An example", Self.wrapped(reason)]
        case .shown(let shown):
            ["### Wrong"] + Self.files(shown.wrong) + (shown.remark.map { [Self.wrapped($0)] } ?? [])
                + ["What `errorcodes validate` says of it:", Self.block(Self.report(of: shown.wrong), "text")]
                + ["### Right"] + Self.files(shown.right)
        }
    }

    private static func files(_ files: [ExampleFile]) -> [String] {
        files.flatMap { ["`\($0.name)`:", block($0.text, "yaml")] }
    }

    private static func block(_ text: String, _ language: String) -> String {
        "```\(language)\n\(text)\(text.hasSuffix("\n") ? "" : "\n")```"
    }

    private static func wrapped(_ text: String) -> String {
        WrappedText.lines(of: text, width: 120).joined(separator: "\n")
    }
}

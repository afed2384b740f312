import ErrorCodesDriver
import ErrorCodesSpec

extension ExplanationPage {
    /// The page as `errorcodes explain` prints it.
    package var terminalText: String {
        let title = "\(fault.id) \(fault.name) (\(fault.severity.word))"
        let paragraphs = [title, Self.wrapped(explanation.finds), Self.wrapped(reason)] + sources + example + allowing
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    private var sources: [String] {
        guard !explanation.sources.isEmpty else { return [] }
        let list = explanation.sources.map { "    \($0.title)\n    \($0.url)" }
        return ["Where the rule comes from:\n\n" + list.joined(separator: "\n")]
    }

    private var example: [String] {
        switch explanation.demonstration {
        case .impossible(let reason): [Self.wrapped(reason)]
        case .shown(let shown):
            Self.files(shown.wrong, "Wrong") + (shown.remark.map { [Self.wrapped($0)] } ?? [])
                + ["What is said of it:\n\n" + Self.block(Self.report(of: shown.wrong))]
                + Self.files(shown.right, "Right")
        }
    }

    private var allowing: [String] {
        [Self.wrapped(allowanceNote)] + (allowance.map { [Self.block($0)] } ?? [])
    }

    private static func files(_ files: [ExampleFile], _ word: String) -> [String] {
        files.enumerated().map { index, file in
            "\(index == 0 ? word + "," : "and") \(file.name):\n\n\(block(file.text))"
        }
    }

    private static func block(_ text: String) -> String {
        WrappedText.indented(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }

    private static func wrapped(_ text: String) -> String {
        WrappedText.lines(of: text, width: 80).joined(separator: "\n")
    }
}

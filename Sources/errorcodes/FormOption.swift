import ArgumentParser
import ErrorCodesSamples

/// The forms of bodies in fixtures and pages.
struct FormOption: ParsableArguments {
    private static let names = SampleForm.allCases.map(\.rawValue).joined(separator: ", ")

    @Option(
        help: ArgumentHelp(
            "The forms of bodies in fixtures and pages, with commas between: \(Self.names). Default: all of them.",
            valueName: "forms"
        )
    )
    private var form: String?

    private var given: [Substring] { form?.split(separator: ",", omittingEmptySubsequences: false) ?? [] }

    /// Those that are asked for, each once.
    var forms: [SampleForm] {
        form == nil ? SampleForm.allCases : SampleForm.allCases.filter { given.contains(Substring($0.rawValue)) }
    }

    func validate() throws {
        for name in given where SampleForm(rawValue: String(name)) == nil {
            throw ValidationError("--form knows no `\(name)`: there are \(Self.names)")
        }
    }

    /// How they are said to another command; nothing where all are meant.
    var words: [String] { form.map { ["--form", $0] } ?? [] }
}

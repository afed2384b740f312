import ArgumentParser
import ErrorCodesSamples

/// The forms of bodies in fixtures, pages, documents and schemas.
struct FormOption: ParsableArguments {
    private static let names = SampleForm.allCases.map(\.rawValue).joined(separator: ", ")

    @Option(
        help: ArgumentHelp(
            """
            The forms of bodies, with commas between: \(Self.names). Default: all of them in fixtures and pages, problem \
            in OpenAPI documents and JSON Schemas.
            """,
            valueName: "forms"
        )
    )
    private var form: String?

    private var given: [Substring] { form?.split(separator: ",", omittingEmptySubsequences: false) ?? [] }

    /// Those that are asked for, each once; nil where none is.
    var forms: [SampleForm]? {
        form == nil ? nil : SampleForm.allCases.filter { given.contains(Substring($0.rawValue)) }
    }

    func validate() throws {
        for name in given where SampleForm(rawValue: String(name)) == nil {
            throw ValidationError("--form knows no `\(name)`: there are \(Self.names)")
        }
    }

    /// How they are said to another command; nothing where all are meant.
    var words: [String] { form.map { ["--form", $0] } ?? [] }
}

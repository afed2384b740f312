import ArgumentParser
import ErrorCodesDriver

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say whether the generated sources are what the specs make: changed, missing and stale files."
    )

    @OptionGroup var input: SpecArguments
    @OptionGroup var output: OutputOption
    @OptionGroup var diagnostics: DiagnosticsOptions

    func run() throws {
        try diagnostics.tool.check(input.read(), output: output.output, mend: mend).end()
    }

    private var mend: String {
        let words = ["errorcodes", "generate"] + input.specs + (output.output.map { ["--output", $0] } ?? [])
        return words.map(ShellWord.quoted).joined(separator: " ")
    }
}

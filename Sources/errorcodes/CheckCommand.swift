import ArgumentParser
import ErrorCodesDriver

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say whether the generated files are what the specs make: changed, missing and stale files."
    )

    @OptionGroup var input: SpecArguments
    @OptionGroup var output: OutputOption
    @OptionGroup var diagnostics: DiagnosticsOptions

    func run() throws {
        try diagnostics.runner(emitters: output.emitters).check(input.read(), output: output.output, mend: mend).end()
    }

    private var mend: String {
        let options = input.sizeWords + output.words
        let words = input.paths.contains { $0.hasPrefix("-") } ? options + ["--"] + input.paths : input.paths + options
        return (["errorcodes", "generate"] + words).map(ShellWord.quoted).joined(separator: " ")
    }
}

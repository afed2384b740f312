import ArgumentParser
import ErrorCodesDriver

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the Swift source of each spec, or other files, where their bytes change."
    )

    @OptionGroup var input: SpecArguments
    @OptionGroup var output: OutputOption
    @OptionGroup var diagnostics: DiagnosticsOptions

    func run() throws {
        try diagnostics.runner(emitters: output.emitters).generate(input.read(), output: output.output).end()
    }
}

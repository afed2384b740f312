import ArgumentParser
import ErrorCodesDriver

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the Swift source of each spec, where its bytes change."
    )

    @OptionGroup var input: SpecArguments
    @OptionGroup var output: OutputOption
    @OptionGroup var diagnostics: DiagnosticsOptions

    func run() throws {
        try diagnostics.tool.generate(input.read(), output: output.output).end()
    }
}

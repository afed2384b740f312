import ArgumentParser
import ErrorCodesDriver

struct ValidateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Say what is wrong with specs: all mistakes of all files in one run."
    )

    @OptionGroup var input: SpecArguments
    @OptionGroup var diagnostics: DiagnosticsOptions

    func run() throws {
        try diagnostics.runner().validate(input.read()).end()
    }
}

import ArgumentParser
import ErrorCodesDriver

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the Swift source of each spec, where its bytes change."
    )

    @OptionGroup var input: SpecArguments
    @OptionGroup var output: OutputOption

    func run() throws {
        try Tool().generate(input.read(), output: output.output).end()
    }
}

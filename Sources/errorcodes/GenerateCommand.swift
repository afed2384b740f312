import ArgumentParser
import ErrorCodesDriver

struct GenerateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate",
        abstract: "Write the Swift source of each spec, or other files, where their bytes change.",
        discussion: "Without a spec, it writes all outputs of the project."
    )

    @OptionGroup var arguments: PlanArguments

    func run() throws {
        try arguments.runner.write(arguments.plan()).end()
    }
}

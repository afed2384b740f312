import ArgumentParser
import ErrorCodesDriver

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say whether the generated files are what the specs make: changed, missing and stale files.",
        discussion: "Without a spec, it checks all outputs of the project."
    )

    @OptionGroup var arguments: PlanArguments

    func run() throws {
        try arguments.runner.check(arguments.plan(), mend: arguments.mend).end()
    }
}

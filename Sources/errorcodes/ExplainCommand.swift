import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Say what a fault is, why it matters, and how to mend it; without an argument, list all faults."
    )

    @Argument(
        help: "An identifier or a name, such as EC0301 or duplicate-code.",
        completion: .list(FaultRegistry.all.map(\.name))
    )
    var fault: String?

    func run() throws {
        guard let fault else { return try Console.standard.out(FaultDirectory.text) }
        guard let page = FaultRegistry.fault(named: fault).flatMap(Page.of) else {
            Console.standard.error(
                "errorcodes: error: there is no fault `\(fault.onOneLine)`: \(FaultDirectory.advice(for: fault))\n"
            )
            return try ErrorCodesDriver.ExitCode.failure.end()
        }
        try Console.standard.out(page.terminalText)
    }
}

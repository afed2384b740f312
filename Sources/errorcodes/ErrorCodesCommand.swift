import ArgumentParser
import ErrorCodesDriver

/// The command line for people. It reads arguments and hands them to ``Tool``.
@main
struct ErrorCodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errorcodes",
        abstract: "Type-safe Swift, and more, from one spec of an API's error codes.",
        discussion: """
            Exit codes: 0 all is well; 1 there are findings (an invalid spec, drift); 2 it could not run (usage, an \
            unreadable file).
            """,
        subcommands: [
            InitCommand.self, ValidateCommand.self, GenerateCommand.self, CheckCommand.self, ExplainCommand.self,
            SchemaCommand.self, MessagesCommand.self,
        ]
    )

    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let code as ErrorCodesDriver.ExitCode {
            code.endProcess()
        } catch let failure as FileFailure {
            Console.standard.error("\(failure.path): error: \(failure.reason)\n")
            ErrorCodesDriver.ExitCode.failure.endProcess()
        } catch {
            end(with: error)
        }
    }

    /// Help goes to standard output; wrong usage is a failure to run, not EX_USAGE.
    private static func end(with error: any Error) -> Never {
        let message = fullMessage(for: error)
        if exitCode(for: error).isSuccess {
            Console.standard.out(message + "\n")
            ErrorCodesDriver.ExitCode.success.endProcess()
        }
        Console.standard.error(message + "\n")
        ErrorCodesDriver.ExitCode.failure.endProcess()
    }
}

extension ErrorCodesDriver.ExitCode {
    /// Ends the command with this code.
    func end() throws {
        if self != .success { throw self }
    }
}

import ArgumentParser
import ErrorCodesDriver
import ErrorCodesModel
import ErrorCodesSpec

/// The command line for people. It reads arguments and hands them to ``CommandRunner``.
@main
struct ErrorCodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "errorcodes",
        abstract: "Type-safe Swift, and more, from one spec of an API's error codes.",
        discussion: """
            Exit codes: 0 all is well; 1 there are findings (an invalid spec, drift); 2 it could not run (usage, an \
            unreadable file).
            """,
        version: "errorcodes \(ErrorCodesVersion.current) (format \(SpecFormat.version))",
        subcommands: [
            InitCommand.self, ValidateCommand.self, GenerateCommand.self, CheckCommand.self, ExplainCommand.self,
            ListCommand.self, NextCommand.self, FixturesCommand.self, SchemaCommand.self, MessagesCommand.self,
            ReportCommand.self,
        ]
    )

    static func main() {
        var format: DiagnosticsFormat?
        do {
            var command = try parseAsRoot()
            format = (command as? any DiagnosticsCommand)?.reading.diagnostics
            try command.run()
        } catch let code as ErrorCodesDriver.ExitCode {
            code.endProcess()
        } catch let failure as FileFailure {
            Console.standard.error(DiagnosticsFormat.renderer(of: format).render([], [failure]))
            ErrorCodesDriver.ExitCode.failure.endProcess()
        } catch {
            end(with: error)
        }
    }

    /// A message about arguments repeats them.
    private static func onOneLine(_ message: String, _ argument: String) -> String {
        let line = argument.onOneLine
        return line == argument ? message : message.replacing(argument, with: line)
    }

    /// Help goes to standard output; wrong usage is a failure to run, not EX_USAGE.
    private static func end(with error: any Error) -> Never {
        let message = fullMessage(for: error)
        do throws(FileFailure) {
            guard !exitCode(for: error).isSuccess else {
                try Console.standard.out(message + "\n")
                ErrorCodesDriver.ExitCode.success.endProcess()
            }
            Console.standard.error(CommandLine.arguments.reduce(message, onOneLine) + "\n")
        } catch {
            Console.standard.error(DiagnosticsFormat.renderer(of: nil).render([], [error]))
        }
        ErrorCodesDriver.ExitCode.failure.endProcess()
    }
}

extension ErrorCodesDriver.ExitCode {
    /// Ends the command with this code.
    func end() throws {
        if self != .success { throw self }
    }
}

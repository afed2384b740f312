import ErrorCodesDriver
import ErrorCodesModel
import ErrorCodesSpec
import ErrorCodesSwiftEmitter

/// The command that plugins run: `errorcodes-build generate|check [--output DIR] [--mend COMMAND] FILE...`
///
/// It has no argument parser since every package that uses a plugin builds it from source.
enum BuildCommand {
    static func run(_ arguments: [String]) -> Never {
        do {
            if arguments.dropFirst() == ["--version"] {
                // ErrorCodesInstalledPlugin compares the first two words.
                let version = "errorcodes-build \(ErrorCodesVersion.current) (format \(SpecFormat.version))\n"
                try Console.standard.out(version)
                ExitCode.success.endProcess()
            }
            try Invocation(arguments.dropFirst()).perform()
        } catch {
            Console.standard.error("errorcodes-build: error: \("\(error)".onOneLine)\n")
        }
        ExitCode.failure.endProcess()
    }
}

private struct UsageError: Error, CustomStringConvertible {
    let description: String
}

private struct Invocation {
    private enum Action: String {
        case generate, check
    }

    private let action: Action
    private var output: String?
    private var mend = "run the generator again"
    private var files: [String] = []

    init(_ arguments: ArraySlice<String>) throws {
        var rest = arguments
        guard let word = rest.popFirst(), let action = Action(rawValue: word) else {
            throw UsageError(
                description: "usage: errorcodes-build generate|check [--output DIR] [--mend COMMAND] FILE..."
            )
        }
        self.action = action
        while let argument = rest.popFirst() {
            switch argument {
            case "--output": output = try Self.value(of: argument, &rest)
            case "--mend": mend = try Self.value(of: argument, &rest)
            case _ where argument.hasPrefix("--"): throw UsageError(description: "unknown option \(argument)")
            case "": throw UsageError(description: "the name of a file is empty")
            default: files.append(argument)
            }
        }
        guard !files.isEmpty else { throw UsageError(description: "no file is given") }
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws -> String {
        guard let value = rest.popFirst(), !value.isEmpty else {
            throw UsageError(description: "\(option) needs a value")
        }
        return value
    }

    /// Ends the process with the catalogues in memory: to take them apart would take longer than to write a file.
    func perform() -> Never {
        let tool = CommandRunner(rules: .errors, emitters: [SwiftEmitter()], printed: .error)
        let plan = tool.plan(SpecInput.given(files), output: output)
        let code =
            switch action {
            case .generate: tool.write(plan)
            case .check: tool.check(plan, mend: mend)
            }
        withExtendedLifetime(plan) { code.endProcess() }
    }
}

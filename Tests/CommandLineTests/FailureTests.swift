import Foundation
import TestSupport
import Testing

/// What ends with exit code 2: the command could not run.
@Suite struct FailureTests {
    @Test(arguments: ["validate", "generate", "check"])
    func unreadableFiles(command: String) async throws {
        let folder = try TemporaryDirectory()
        try FileManager.default.createDirectory(
            atPath: folder.path("folder.errorcodes.yaml"),
            withIntermediateDirectories: true
        )
        try #require(mkfifo(folder.path("pipe.errorcodes.yaml"), 0o600) == 0)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("loop.errorcodes.yaml"),
            withDestinationPath: "loop.errorcodes.yaml"
        )
        let reasons = [
            "missing": "there is no such file or directory",
            "folder": "this is a directory, and a file is expected",
            "pipe": "this is not a regular file",
            "loop": "the symbolic links form a loop",
        ]
        for (name, reason) in reasons {
            let file = "\(name).errorcodes.yaml"
            try await check([command, file], in: folder, error: "\(file): error: \(reason)\n", exitCode: 2)
        }
    }

    @Test func aFileThatIsTooLarge() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(String(repeating: "#", count: 16 << 20) + "\n", to: "large.errorcodes.yaml")
        try await check(
            ["validate", "large.errorcodes.yaml"],
            in: folder,
            error: "large.errorcodes.yaml: error: the file has 16777217 bytes, and at most 16777216 are read\n",
            exitCode: 2
        )
    }

    @Test func aFolderWhereAFileIsExpected() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try folder.write("", to: "out/orders.errorcodes.swift/file")
        for command in ["generate", "check"] {
            try await check(
                [command, "orders.errorcodes.yaml", "--output", "out"],
                in: folder,
                error: "out/orders.errorcodes.swift: error: this is a directory, and a file is expected\n",
                exitCode: 2
            )
        }
        #expect(try folder.contents(of: "out") == ["orders.errorcodes.swift"])
    }

    @Test func wrongUsage() async throws {
        let folder = try TemporaryDirectory()
        try await check(
            ["validate"],
            in: folder,
            error: """
                errorcodes: error: no spec is given, and there is no errorcodes.yaml in this folder or one above

                """,
            exitCode: 2
        )
        try await check(
            ["frobnicate"],
            in: folder,
            error: """
                Error: Unexpected argument 'frobnicate'
                Usage: errorcodes <subcommand>
                  See 'errorcodes --help' for more information.

                """,
            exitCode: 2
        )
    }

    /// As of a script whose variable is not set.
    @Test(
        arguments: [
            (["generate", "orders.errorcodes.yaml", "--output", ""], "--output <directory>"),
            (["check", "orders.errorcodes.yaml", "--output", ""], "--output <directory>"),
            (["validate", "orders.errorcodes.yaml", ""], "<spec>"),
            (["init", "orders", "--output", ""], "--output <directory>"),
            (["messages", "export", "orders.errorcodes.yaml", "--format", "csv", "--output", ""], "--output <file>"),
            (["messages", "import", "orders.errorcodes.yaml", ""], "<file>"),
            (["messages", "import", "", "x.csv"], "<spec>"),
            (["messages", "import", "orders.errorcodes.yaml", "x.csv", "--output", ""], "--output <directory>"),
        ]
    )
    func anEmptyPathIsWrongUsage(arguments: [String], option: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            arguments,
            in: folder.url,
            timeout: 300
        )
        // What follows is the usage of the command.
        let message = result.standardError.split(separator: "\n").first.map(String.init)
        #expect(message == "Error: The value '' is invalid for '\(option)'")
        #expect(result.standardOutput == "" && result.exitCode == 2)
        #expect(try folder.contents() == ["orders.errorcodes.yaml"])
    }

    @Test(
        arguments: [
            (["generate", "--output", "", "orders.errorcodes.yaml"], "--output needs a value"),
            (["generate", "orders.errorcodes.yaml", ""], "the name of a file is empty"),
        ]
    )
    func anEmptyPathIsWrongUsageOfTheBuildTool(arguments: [String], message: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(
            arguments,
            by: "errorcodes-build",
            in: folder,
            error: "errorcodes-build: error: \(message)\n",
            exitCode: 2
        )
        #expect(try folder.contents() == ["orders.errorcodes.yaml"])
    }

    /// As of `errorcodes validate *`.
    @Test func anArgumentBeginsNoLineOfItsOwn() async throws {
        let folder = try TemporaryDirectory()
        let forged = "x\n::error::forged\u{1B}[31m"
        let shown = "x ::error::forged\u{FFFD}[31m"
        let help = "See 'errorcodes schema --help' for more information."
        let usage = "Usage: errorcodes schema [--catalog] [--project]\n  \(help)\n"
        for (argument, kind) in [(forged, "Unexpected argument"), ("--\(forged)", "Unknown option")] {
            let message = "Error: \(kind) '\(argument.hasPrefix("--") ? "--" : "")\(shown)'\n"
            try await check(["schema", argument], in: folder, error: message + usage, exitCode: 2)
        }
        let message = "Error: Unknown option '--\(shown)'\n"
        let explanation = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["explain", "--\(forged)"],
            in: folder.url,
            timeout: 300
        )
        #expect(explanation.exitCode == 2)
        #expect(explanation.standardError.hasPrefix(message), "\(explanation.standardError)")
        try await check(
            ["generate", "--\(forged)"],
            by: "errorcodes-build",
            in: folder,
            error: "errorcodes-build: error: unknown option --\(shown)\n",
            exitCode: 2
        )
    }

    @Test func helpIsNoFailure() async throws {
        let folder = try TemporaryDirectory()
        try await check(
            ["schema", "--help"],
            in: folder,
            output: """
                OVERVIEW: Print the JSON Schema (draft-07) of the spec format, for editors and
                validators.

                USAGE: errorcodes schema [--catalog] [--project]

                OPTIONS:
                  --catalog               Print the schema of the JSON catalog that `generate
                                          --emit json` makes.
                  --project               Print the schema of project files, errorcodes.yaml.
                  --version               Show the version.
                  -h, --help              Show help information.


                """
        )
    }

    @Test func wrongUsageOfTheBuildTool() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try folder.write("a: b\n", to: "other.messages.en.yaml")
        let usage = "usage: errorcodes-build generate|check [--output DIR] [--mend COMMAND] FILE..."
        let cases: [(arguments: [String], message: String)] = [
            ([], "errorcodes-build: error: \(usage)"),
            (["validate", "orders.errorcodes.yaml"], "errorcodes-build: error: \(usage)"),
            (["generate"], "errorcodes-build: error: no file is given"),
            (["generate", "--output"], "errorcodes-build: error: --output needs a value"),
            (["generate", "--force", "x"], "errorcodes-build: error: unknown option --force"),
            (
                ["generate", "orders.errorcodes.yaml", "other.messages.en.yaml"],
                "other.messages.en.yaml: error: there is no spec for these texts among the files of the target"
            ),
        ]
        for (arguments, message) in cases {
            try await check(arguments, by: "errorcodes-build", in: folder, error: message + "\n", exitCode: 2)
        }
    }
}

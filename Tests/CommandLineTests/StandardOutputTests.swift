import Foundation
import TestSupport
import Testing

/// What happens where results or diagnostics cannot be printed.
@Suite struct StandardOutputTests {
    private static let commands = [
        ["schema"], ["explain"], ["explain", "EC0301"], ["--help"], ["check", "orders.errorcodes.yaml"],
        ["messages", "export", "--format", "csv", "orders.errorcodes.yaml"],
        ["messages", "export", "--format", "sql", "orders.errorcodes.yaml"],
        ["messages", "status", "orders.errorcodes.yaml"],
        ["messages", "missing", "--language", "de", "orders.errorcodes.yaml"],
    ]

    private static let commandsWithDiagnostics =
        ["text", "plain", "json", "github", "sarif"].flatMap { format in
            ["validate", "generate", "check"].map { [$0, "bad.errorcodes.yaml", "--format", format] }
                + [["messages", "status", "bad.errorcodes.yaml", "--diagnostics", format]]
        } + [
            ["validate", "warned.errorcodes.yaml"], ["generate", "warned.errorcodes.yaml"],
            ["messages", "import", "orders.errorcodes.yaml", "fr.csv"], ["validate", "--format", "sarif", "none.yaml"],
        ]

    /// A warning is lost as an error is, and a form that is never empty even where there is nothing to say.
    @Test(
        .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")),
        arguments: commandsWithDiagnostics + [["validate", "orders.errorcodes.yaml", "--format", "sarif"]],
        ["2> /dev/full", "2>&-"]
    )
    func diagnosticsThatCannotBeWrittenAreAFailure(arguments: [String], redirection: String) async throws {
        let result = try await run(arguments, redirected: redirection)
        let hasImported = arguments.contains("import")
        let output = hasImported ? "orders.messages.fr.yaml: 1 new, 0 changed, 0 as they were\n" : ""
        #expect(result == ProcessResult(standardOutput: output, exitCode: 2))
    }

    @Test func nothingToSayIsNoFailure() async throws {
        #expect(try await run(["validate", "orders.errorcodes.yaml"], redirected: "2>&-") == ProcessResult())
    }

    private func run(_ arguments: [String], redirected redirection: String) async throws -> ProcessResult {
        let folder = try TemporaryDirectory()
        try folder.write(brokenSpec, to: "bad.errorcodes.yaml")
        try folder.write(spec.replacing("There is an order in progress", with: "'Wait '"), to: "warned.errorcodes.yaml")
        try folder.write("name,language,message\norder-in-progress,fr,\"Attendez \"\n", to: "fr.csv")
        let texts = "    messages: { en: Wait. }\n"
        try folder.write(spec.replacing("    params:", with: "\(texts)    params:"), to: "orders.errorcodes.yaml")
        return try await ProcessRunner.run(
            "/bin/bash",
            ["-c", "\"$0\" \"$@\" \(redirection)", BuiltProducts.path("errorcodes")] + arguments,
            in: folder.url,
            timeout: 300
        )
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: commands)
    func aFullDiskIsAFailure(arguments: [String]) async throws {
        #expect(
            try await run(arguments, redirected: "> /dev/full")
                == ProcessResult(
                    standardError: "errorcodes: error: standard output cannot be written: the disk is full\n",
                    exitCode: 2
                )
        )
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDiskIsSaidInTheFormThatIsAskedFor() async throws {
        #expect(
            try await run(["check", "--format", "github", "orders.errorcodes.yaml"], redirected: "> /dev/full")
                == ProcessResult(
                    standardError: "::error::standard output cannot be written: the disk is full\n",
                    exitCode: 2
                )
        )
    }

    /// With SIGPIPE as it is, and ignored as some programs leave it to those that they start.
    @Test(arguments: ["", "trap '' PIPE; "])
    func whoeverClosesAPipeHasReadEnough(preparation: String) async throws {
        let folder = try TemporaryDirectory()
        let result = try await ProcessRunner.run(
            "/bin/bash",
            // The reader is gone when the command begins to write.
            ["-c", preparation + #"(sleep 0.3; "$0" schema) | exec 0<&-"#, BuiltProducts.path("errorcodes")],
            in: folder.url,
            timeout: 300
        )
        #expect(result == ProcessResult())
    }
}

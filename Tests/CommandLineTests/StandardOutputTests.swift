import Foundation
import TestSupport
import Testing

/// What happens where results cannot be printed.
@Suite struct StandardOutputTests {
    private static let commands = [
        ["schema"], ["explain"], ["explain", "EC0301"], ["--help"], ["check", "orders.errorcodes.yaml"],
        ["messages", "export", "--format", "csv", "orders.errorcodes.yaml"],
        ["messages", "export", "--format", "sql", "orders.errorcodes.yaml"],
        ["messages", "status", "orders.errorcodes.yaml"],
        ["messages", "missing", "--language", "de", "orders.errorcodes.yaml"],
    ]

    private func run(_ arguments: [String], redirected redirection: String) async throws -> ProcessResult {
        let folder = try TemporaryDirectory()
        let texts = "    messages: { en: Wait. }\n"
        try folder.write(spec.replacing("    params:", with: "\(texts)    params:"), to: "orders.errorcodes.yaml")
        return try await ProcessRunner.run(
            "/bin/bash",
            ["-c", "\"$0\" \"$@\" \(redirection)", BuiltProducts.path("errorcodes")] + arguments,
            in: folder.url,
            timeout: 60
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
            timeout: 60
        )
        #expect(result == ProcessResult())
    }
}

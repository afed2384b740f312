import Foundation
import TestSupport
import Testing

@Suite struct CheckTests {
    private static let arguments = ["orders.errorcodes.yaml", "--output", "out"]

    /// A folder with a spec and what was generated of it.
    private func generated() async throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(["generate"] + Self.arguments, in: folder)
        return folder
    }

    @Test func saysNothingWhereAllIsCurrent() async throws {
        let folder = try await generated()
        try await check(["check"] + Self.arguments, in: folder)
    }

    @Test func showsHowAChangedFileDiffers() async throws {
        let folder = try await generated()
        let source = try folder.read("out/orders.errorcodes.swift")
        try folder.write(
            source.replacing("internalError", with: "whatever", maxReplacements: 1),
            to: "out/orders.errorcodes.swift"
        )
        try #require(try folder.read("out/orders.errorcodes.swift") != source)
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["check"] + Self.arguments,
            in: folder.url,
            timeout: 300
        )
        try folder.write(source, to: "expected.swift")
        let diff = try await ProcessRunner.run(
            "diff",
            ["-u", "out/orders.errorcodes.swift", "expected.swift"],
            in: folder.url
        ).standardOutput.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
        #expect(
            result
                == ProcessResult(
                    standardOutput: """
                        changed: out/orders.errorcodes.swift
                        --- out/orders.errorcodes.swift (on disk)
                        +++ out/orders.errorcodes.swift (from the spec)
                        \(diff)
                        To mend it: errorcodes generate orders.errorcodes.yaml --output out

                        """,
                    exitCode: 1
                )
        )
        try await check(["generate"] + Self.arguments, in: folder)
        try await check(["check"] + Self.arguments, in: folder)
    }

    @Test func namesMissingFiles() async throws {
        let folder = try await generated()
        try FileManager.default.removeItem(atPath: folder.path("out/orders.errorcodes.swift"))
        try await check(
            ["check"] + Self.arguments,
            in: folder,
            output: """
                missing: out/orders.errorcodes.swift

                To mend it: errorcodes generate orders.errorcodes.yaml --output out

                """,
            exitCode: 1
        )
    }

    @Test func namesFilesWhoseSpecIsGone() async throws {
        let folder = try await generated()
        try folder.write(spec, to: "it's old.errorcodes.yaml")
        try await check(["generate", "it's old.errorcodes.yaml", "--output", "out"], in: folder)
        // A spec that is merely not among the arguments leaves nothing stale.
        try await check(["check"] + Self.arguments, in: folder)
        try FileManager.default.removeItem(atPath: folder.path("it's old.errorcodes.yaml"))
        try await check(
            ["check"] + Self.arguments,
            in: folder,
            output: #"""
                stale: out/it's old.errorcodes.swift

                No spec that is given or beside one makes the stale files. Where theirs is gone, remove them: rm 'out/it'\''s old.errorcodes.swift'

                """#,
            exitCode: 1
        )
    }

    @Test func theCommandThatMendsItIsQuoted() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "my specs/orders.errorcodes.yaml")
        let arguments = ["my specs/orders.errorcodes.yaml", "--output", "$(out)"]
        let mend = "errorcodes generate 'my specs/orders.errorcodes.yaml' --output '$(out)'"
        try await check(
            ["check"] + arguments,
            in: folder,
            output: "missing: $(out)/orders.errorcodes.swift\n\nTo mend it: \(mend)\n",
            exitCode: 1
        )
        let path = "PATH=\(BuiltProducts.directory.path):$PATH"
        let result = try await ProcessRunner.run("/bin/sh", ["-c", "\(path) \(mend)"], in: folder.url)
        #expect(result == ProcessResult())
        try await check(["check"] + arguments, in: folder)
    }

    @Test func aWrongSpecIsNoDrift() async throws {
        let folder = try await generated()
        try folder.write(brokenSpec, to: "orders.errorcodes.yaml")
        try await check(
            ["check"] + Self.arguments,
            in: folder,
            error: brokenSpecMessages.replacing("NAME", with: "orders.errorcodes.yaml"),
            exitCode: 1
        )
    }
}

import Foundation
import TestSupport
import Testing

/// The command that `check` prints does what it says when it is copied.
@Suite struct MendingCommandTests {
    private func mends(
        _ arguments: [String],
        spec name: String,
        by mend: String,
        missing: String,
        text: String = spec,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(text, to: name)
        try await check(
            ["check"] + arguments,
            in: folder,
            output: "missing: \(missing)\n\nTo mend it: \(mend)\n",
            exitCode: 1,
            sourceLocation: sourceLocation
        )
        let path = "PATH=\(BuiltProducts.directory.path):$PATH"
        let result = try await ProcessRunner.run("/bin/bash", ["-c", "\(path) \(mend)"], in: folder.url, timeout: 300)
        #expect(result == ProcessResult(), sourceLocation: sourceLocation)
        try await check(["check"] + arguments, in: folder, sourceLocation: sourceLocation)
    }

    @Test func theSizeIsKept() async throws {
        try await mends(
            ["orders.errorcodes.yaml", "--max-size", "20"],
            spec: "orders.errorcodes.yaml",
            by: "errorcodes generate orders.errorcodes.yaml --max-size 20",
            missing: "orders.errorcodes.swift",
            text: spec + String(repeating: "#", count: 17 << 20) + "\n"
        )
    }

    @Test func aNameThatBeginsLikeAnOptionIsNone() async throws {
        try await mends(
            ["--output=-o", "--", "-x.errorcodes.yaml"],
            spec: "-x.errorcodes.yaml",
            by: "errorcodes generate --output=-o -- -x.errorcodes.yaml",
            missing: "-o/-x.errorcodes.swift"
        )
    }

    @Test func aLineBreakInANameIsWrittenAsOne() async throws {
        let name = "it's\n\u{1B}[31m \\ 您"
        try await mends(
            [name + ".errorcodes.yaml"],
            spec: name + ".errorcodes.yaml",
            by: #"errorcodes generate $'it\'s\n\033[31m \\ 您.errorcodes.yaml'"#,
            missing: "it's \u{FFFD}[31m \\ 您.errorcodes.swift"
        )
    }

    @Test func aQuoteWithAnAccentIsAQuote() async throws {
        try await mends(
            ["a'\u{301}b.errorcodes.yaml"],
            spec: "a'\u{301}b.errorcodes.yaml",
            by: #"errorcodes generate 'a'\''"# + "\u{301}" + "b.errorcodes.yaml'",
            missing: "a'\u{301}b.errorcodes.swift"
        )
    }

    @Test func aStaleFileThatBeginsLikeAnOptionCanBeRemoved() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "-x.errorcodes.yaml")
        try await check(["generate", "--", "-x.errorcodes.yaml"], in: folder)
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try FileManager.default.removeItem(atPath: folder.path("-x.errorcodes.yaml"))
        try await check(["generate", "orders.errorcodes.yaml"], in: folder)
        try await check(
            ["check", "orders.errorcodes.yaml"],
            in: folder,
            output: """
                stale: -x.errorcodes.swift

                No spec that is given or beside one makes the stale files. Where theirs is gone, remove them: rm -- -x.errorcodes.swift

                """,
            exitCode: 1
        )
    }

    /// What is done to the end of a generated file: the last line break is missing, or there is one too many, or more.
    enum Ending: CaseIterable {
        case noLineBreak, anotherLine, noLastLine, nothing

        func apply(to text: String) -> String {
            switch self {
            case .noLineBreak: String(text.dropLast())
            case .anotherLine: text + "\n"
            case .noLastLine: String(text.dropLast(2))
            case .nothing: ""
            }
        }
    }

    private struct ChangedFile: ~Copyable {
        let folder: TemporaryDirectory
        /// What `generate` wrote.
        let generated: String
        /// What `check` says.
        let said: String
    }

    private static let file = "orders.errorcodes.swift"

    /// A folder with a generated file whose end was changed.
    private func changed(_ ending: Ending) async throws -> ChangedFile {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(["generate", "orders.errorcodes.yaml"], in: folder)
        let generated = try folder.read(Self.file)
        try folder.write(ending.apply(to: generated), to: Self.file)
        let words = ["check", "orders.errorcodes.yaml"]
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), words, in: folder.url, timeout: 300)
        return ChangedFile(folder: folder, generated: generated, said: result.standardOutput)
    }

    @Test(arguments: Ending.allCases)
    func theDiffIsThatOfDiff(ending: Ending) async throws {
        let changed = try await changed(ending)
        try changed.folder.write(changed.generated, to: "new")
        let diff = try await ProcessRunner.run("diff", ["-u", Self.file, "new"], in: changed.folder.url).standardOutput
        let hunks = diff.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
        #expect(
            changed.said == """
                changed: \(Self.file)
                --- \(Self.file) (on disk)
                +++ \(Self.file) (from the spec)
                \(hunks)
                To mend it: errorcodes generate orders.errorcodes.yaml

                """
        )
    }

    @Test(
        .needs("needs `patch`, which is not installed", "patch", "--version", timeout: 60),
        arguments: Ending.allCases
    )
    func patchTakesTheDiff(ending: Ending) async throws {
        let changed = try await changed(ending)
        try changed.folder.write(changed.said, to: "check.diff")
        let patched = try await ProcessRunner.run("patch", ["-s", Self.file, "check.diff"], in: changed.folder.url)
        #expect(patched == ProcessResult())
        #expect(try changed.folder.read(Self.file) == changed.generated)
    }
}

import Foundation
import TestSupport
import Testing

/// What the README shows of the command line is what it prints.
@Suite struct ReadmeTests {
    @Test func theDiagnosticsAreWhatValidatePrints() async throws {
        let blocks = try Self.blocks()
        let spec = try #require(blocks.first { $0.hasPrefix("yaml\n") }?.dropFirst("yaml\n".count))
        let shown = try #require(
            blocks.first { $0.hasPrefix("text\norders.errorcodes.yaml:") }?.dropFirst("text\n".count)
        )
        let folder = try TemporaryDirectory()
        // The spec above them, with a letter changed and an error added.
        let broken = spec.replacing("{orderID}", with: "{orderId}")
        try #require(broken != spec)
        let added = "  order-locked:   { code: 20001, title: The order is locked }\n"
        try folder.write(broken + added, to: "orders.errorcodes.yaml")
        let arguments = ["validate", "--format", "text", "orders.errorcodes.yaml"]
        let result = try await Self.run(arguments, in: folder)
        #expect(result == ProcessResult(standardError: String(shown), exitCode: 1))
    }

    @Test func thePageIsWhatExplainPrints() async throws {
        let blocks = try Self.blocks()
        let spec = try #require(blocks.first { $0.hasPrefix("yaml\n") }?.dropFirst("yaml\n".count))
        let head = "text explain\n$ errorcodes explain 20001\n"
        let shown = try #require(blocks.first { $0.hasPrefix(head) }?.dropFirst(head.count))
        let folder = try TemporaryDirectory()
        try folder.write(String(spec), to: "orders.errorcodes.yaml")
        let result = try await Self.run(["explain", "20001"], in: folder)
        #expect(result == ProcessResult(standardOutput: String(shown)))
    }

    /// The README's blocks of code, each behind the words of its fence.
    private static func blocks() throws -> [String] {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        return readme.components(separatedBy: "```").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    }

    private static func run(
        _ arguments: [String],
        in folder: borrowing TemporaryDirectory
    ) async throws -> ProcessResult {
        try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder.url, timeout: 300)
    }
}

import Foundation
import TestSupport
import Testing

/// The diagnostics that the README shows are those that are printed.
@Suite struct ReadmeTests {
    @Test func theDiagnosticsAreWhatValidatePrints() async throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let blocks = readme.components(separatedBy: "```").enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(
            \.element
        )
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
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["validate", "--format", "text", "orders.errorcodes.yaml"],
            in: folder.url,
            timeout: 300
        )
        #expect(result == ProcessResult(standardError: String(shown), exitCode: 1))
    }
}

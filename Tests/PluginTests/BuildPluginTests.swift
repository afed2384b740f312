import Foundation
import TestSupport
import Testing

extension PluginTests {
    /// What a build does when something changed, and when nothing did.
    @Suite
    struct BuildPluginTests {
        private static let spec = "Sources/Orders/orders.errorcodes.yaml"

        private let consumer: Consumer
        private var generated: FileState { consumer.generated("orders", target: "Orders") }

        init() throws { consumer = try Consumer(fixture: "orders") }

        /// Builds, and expects it to succeed without a warning.
        private func build() async throws -> ProcessResult {
            let result = try await consumer.build()
            #expect(result.exitCode == 0, "\(result.everything)")
            #expect(!result.everything.contains("warning:"), "\(result.everything)")
            return result
        }

        @Test func firstBuildGeneratesAndCompiles() async throws {
            let build = try await build()
            #expect(build.generated("Orders"))
            #expect(build.compiled("Orders"))
            let run = try await consumer.runProgram("Orders")
            #expect(run.exitCode == 0)
            #expect(run.standardOutput == "Order A-1001 is in progress.\n")
        }

        @Test func noChangeRunsNothing() async throws {
            try await consumer.settle()
            let stamp = try generated.stamp()
            let build = try await build()
            #expect(!build.generated("Orders"), "\(build.everything)")
            #expect(!build.compiled("Orders"), "\(build.everything)")
            #expect(!build.everything.contains("Linking"), "\(build.everything)")
            #expect(try generated.stamp() == stamp)
        }

        @Test func editedSpecIsGeneratedAgain() async throws {
            try await consumer.settle()
            try consumer.edit(
                Self.spec,
                replacing: "  internal-error:",
                with: """
                      order-queued: { code: 20002, status: 409, title: Queued, params: { position: int } }
                      internal-error:
                    """
            )
            try consumer.edit(
                "Sources/Orders/main.swift",
                replacing: "    print(",
                with: "    print(OrderError.orderQueued(position: 3).code.rawValue)\n    print("
            )
            let build = try await build()
            #expect(build.generated("Orders"))
            #expect(try await consumer.runProgram("Orders").standardOutput == "20002\nOrder A-1001 is in progress.\n")
        }

        /// A build holds what it must refuse; `errorcodes validate` says the rest, and holds allowances against it.
        @Test func adviceIsNoPartOfABuild() async throws {
            try await consumer.settle()
            try consumer.edit(
                Self.spec,
                replacing: "errors:",
                with: """
                    allow:
                      - { rule: unusual-log-level, reason: Not needed. }
                    errors:
                      orders-paused: { code: 20003, status: 503, title: Paused # for now
                      }
                    """
            )
            #expect(try await build().generated("Orders"))
        }

        @Test func touchedSpecCompilesNothing() async throws {
            try await consumer.settle()
            let stamp = try generated.stamp()
            try FileState(consumer.file(Self.spec)).touch()
            let build = try await build()
            #expect(build.generated("Orders"), "\(build.everything)")
            #expect(!build.compiled("Orders"), "\(build.everything)")
            #expect(try generated.stamp() == stamp)
            let next = try await self.build()
            #expect(!next.generated("Orders"), "the tool runs in each build once a spec was touched")
        }

        @Test func generatedFileEditedByHandIsRestored() async throws {
            try await consumer.settle()
            let text = try generated.text()
            try (text + "// by hand\n").write(to: generated.url, atomically: true, encoding: .utf8)
            #expect(try await build().generated("Orders"))
            #expect(try generated.text() == text)
        }

        @Test func removedCaseNoLongerCompiles() async throws {
            try await consumer.settle()
            try consumer.edit(Self.spec, replacing: "  order-in-progress:", with: "  order-queued:")
            let build = try await consumer.build()
            #expect(build.exitCode != 0)
            #expect(build.everything.contains("type 'OrderError' has no member 'orderInProgress'"))
        }

        @Test func consumerResolvesAndBuildsNothingElse() async throws {
            #expect(try await consumer.build().exitCode == 0)
            #expect(try consumer.resolvedDependencies() == [])
            #expect(!FileManager.default.fileExists(atPath: consumer.file("Package.resolved").path))
            #expect(
                try consumer.builtModules().subtracting(Consumer.modules) == [
                    "ErrorCodesModel", "ErrorCodesRuntime", "ErrorCodesModel-tool", "ErrorCodesSpec-tool",
                    "ErrorCodesWriting-tool", "ErrorCodesSwiftEmitter-tool", "ErrorCodesDriver-tool",
                    "errorcodes_build-tool",
                ]
            )
        }
    }
}

import Foundation
import TestSupport
import Testing

extension PluginTests {
    /// A client that links the runtime and uses no plugin.
    @Suite
    struct RuntimeOnlyTests {
        /// Runs what follows it on a machine without libyaml.
        private static let withoutLibYAML = [Repository.root.appending(path: "Tests/PluginTests/without-libyaml").path]

        private static func canHideLibYAML() async throws -> Bool {
            try await ProcessRunner.run("/usr/bin/env", withoutLibYAML + ["true"], in: Repository.root).exitCode == 0
        }

        @Test(
            .enabled("libyaml cannot be hidden here, so nothing is known: Tests/PluginTests/without-libyaml says why") {
                try await canHideLibYAML()
            }
        )
        func runtimeNeedsNoLibYAML() async throws {
            let consumer = try Consumer(fixture: "runtime-only", scratch: "runtime-only")
            let run = try await consumer.runProgram("RuntimeOnly", behind: Self.withoutLibYAML)
            #expect(run.exitCode == 0, "\(run.everything)")
            #expect(
                run.standardOutput == """
                    {"type":"https://errors.example.com/orders/out-of-stock","status":409,"code":20077}

                    """
            )
            #expect(try consumer.resolvedDependencies() == [])
            #expect(try consumer.builtModules() == ["RuntimeOnly", "ErrorCodesRuntime", "ErrorCodesModel"])

            let other = try Consumer(fixture: "orders", scratch: "without-libyaml")
            let build = try await other.build(behind: Self.withoutLibYAML)
            #expect(build.exitCode != 0, "the generator was built, so libyaml was not hidden")
            #expect(build.everything.contains("'yaml_"), "\(build.everything)")
        }

        @Test func runtimeResolvesAndBuildsNothingElse() async throws {
            let consumer = try Consumer(fixture: "runtime-only", scratch: "runtime-only")
            let build = try await consumer.build()
            #expect(build.exitCode == 0, "\(build.everything)")
            #expect(try consumer.resolvedDependencies() == [])
            #expect(try consumer.builtModules() == ["RuntimeOnly", "ErrorCodesRuntime", "ErrorCodesModel"])
        }
    }
}

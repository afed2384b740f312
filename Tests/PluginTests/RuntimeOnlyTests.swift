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
        }

        @Test(.enabled("see above") { try await canHideLibYAML() })
        func theGeneratorNeedsLibYAML() async throws {
            let folder = try TemporaryDirectory()
            try folder.write("import CErrorCodesLibYAML\nlet parser = yaml_parser_t()\n", to: "parser.swift")
            let sources = Repository.root.appending(path: "Sources/CErrorCodesLibYAML").path
            let compile = ["swiftc", "-typecheck", "-I", sources, "parser.swift"]
            let with = try await ProcessRunner.run("/usr/bin/env", compile, in: folder.url)
            #expect(with == ProcessResult())
            let without = try await ProcessRunner.run("/usr/bin/env", Self.withoutLibYAML + compile, in: folder.url)
            #expect(without.exitCode != 0, "what the generator imports was found, so libyaml was not hidden")
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

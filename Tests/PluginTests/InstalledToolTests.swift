import ErrorCodesModel
import Foundation
import TestSupport
import Testing

extension PluginTests {
    /// A build plugin that takes an installed tool, so that a build compiles none.
    @Suite
    struct InstalledToolTests {
        private static let wanted = "errorcodes-build \(ErrorCodesVersion.current)"
        private static let help =
            "Install it with \(Repository.root.path)/Plugins/install, or use ErrorCodesPlugin, which builds it."

        private let consumer: Consumer
        /// In PATH before all else.
        private let folder: URL
        private var tool: URL { folder.appending(path: "errorcodes-build") }

        init() throws {
            consumer = try Consumer(fixture: "orders", scratch: "installed")
            try consumer.edit("Package.swift", replacing: "ErrorCodesPlugin", with: "ErrorCodesInstalledPlugin")
            folder = consumer.folder.deletingLastPathComponent().appending(path: "bin")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        }

        /// Builds with no errorcodes-build but the one in the folder.
        private func build(_ environment: String...) async throws -> ProcessResult {
            let path = ProcessInfo.processInfo.environment["PATH", default: ""]
            let places = ["HOME=\(folder.path)", "PATH=\(folder.path):\(path)"]
            return try await consumer.build(behind: environment + places)
        }

        private func install(printing version: String) throws {
            try "#!/bin/sh\necho '\(version)'\n".write(to: tool, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
        }

        private func expectError(_ error: String, _ build: ProcessResult) {
            #expect(build.exitCode != 0)
            #expect(build.everything.split(separator: "\n").contains("error: \(error)"), "\(build.everything)")
        }

        @Test func buildsCompileNoTool() async throws {
            try FileManager.default.createSymbolicLink(
                atPath: tool.path,
                withDestinationPath: BuiltProducts.path("errorcodes-build")
            )
            let build = try await build()
            #expect(build.exitCode == 0, "\(build.everything)")
            #expect(build.generated("Orders"))
            #expect(try consumer.builtModules() == ["Orders", "ErrorCodesModel", "ErrorCodesRuntime"])
            #expect(!build.everything.contains("warning:"), "\(build.everything)")
            let next = try await self.build()
            #expect(!next.generated("Orders"), "\(next.everything)")
        }

        @Test func missingToolIsAnError() async throws {
            expectError(
                """
                \(Self.wanted) is not installed: there is no errorcodes-build in PATH, ~/.local/bin, /opt/homebrew/bin \
                or /usr/local/bin, and ERRORCODES_BUILD is not set. \(Self.help)
                """,
                try await build()
            )
        }

        @Test func toolOfAnotherVersionIsAnError() async throws {
            try install(printing: "errorcodes-build 0.0.9 (format 1)")
            expectError(
                "'\(tool.path)' is 'errorcodes-build 0.0.9', and this package needs \(Self.wanted). \(Self.help)",
                try await build()
            )
        }

        @Test func namedToolIsTakenAlone() async throws {
            try install(printing: "\(Self.wanted) (format 1)")
            let other = folder.path + "/other"
            expectError(
                "ERRORCODES_BUILD is '\(other)', which is not a program: set it to the path of \(Self.wanted)",
                try await build("ERRORCODES_BUILD=\(other)")
            )
        }
    }
}

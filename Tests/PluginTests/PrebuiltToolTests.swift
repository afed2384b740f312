import ErrorCodesModel
import Foundation
import TestSupport
import Testing

extension PluginTests {
    /// The package with the tool in an artifact bundle, which Plugins/artifact-bundle makes.
    @Suite
    struct PrebuiltToolTests {
        private let consumer: Consumer
        private let package: URL

        init() throws {
            consumer = try Consumer(fixture: "orders", scratch: "installed")
            package = consumer.folder.deletingLastPathComponent().appending(path: "swift-error-codes-prebuilt")
            try consumer.edit("Package.swift", replacing: "\"ErrorCodesPlugin\"", with: "\"ErrorCodesPrebuiltPlugin\"")
            try consumer.edit(
                "Package.swift",
                replacing: "package: \"swift-error-codes\")]\n        )",
                with: "package: \"swift-error-codes-prebuilt\")]\n        )"
            )
            let root = "path: \"\(Repository.root.path)\")"
            try consumer.edit("Package.swift", replacing: root, with: "\(root), .package(path: \"\(package.path)\")")
        }

        /// Makes the package of a program that stands for the tool.
        private func makePackage(of tool: String, _ options: String...) async throws -> ProcessResult {
            let target = try await ProcessRunner.run("swiftc", ["-print-target-info"]).standardOutput
            let triple = try #require(target.firstMatch(of: /"unversionedTriple": "([^"]+)"/)?.1)
            let script = Repository.root.appending(path: "Plugins/artifact-bundle").path
            return try await ProcessRunner.run(script, ["--tool", "\(triple)=\(tool)"] + options + [package.path])
        }

        @Test func buildsNeedNoLibYAML() async throws {
            let made = try await makePackage(of: BuiltProducts.path("errorcodes-build"))
            #expect(made.exitCode == 0, "\(made.everything)")
            #expect(made.standardOutput.hasPrefix("errorcodes-build \(ErrorCodesVersion.current), SHA-256 "))
            let nowhere = consumer.folder.path
            let build = try await consumer.build(behind: ["PKG_CONFIG_LIBDIR=\(nowhere)", "PKG_CONFIG_PATH=\(nowhere)"])
            #expect(build.exitCode == 0, "\(build.everything)")
            #expect(build.generated("Orders"))
            #expect(!build.everything.contains("warning:"), "\(build.everything)")
            #expect(try consumer.builtModules() == ["Orders", "ErrorCodesModel", "ErrorCodesRuntime"])
            #expect(try await consumer.runProgram("Orders").standardOutput == "Order A-1001 is in progress.\n")
        }

        @Test func otherVersionsAreErrors() async throws {
            let tool = consumer.file("tool").path
            let script = "#!/bin/sh\necho 'errorcodes-build 0.0.9 (format 1)'\n"
            try script.write(toFile: tool, atomically: true, encoding: .utf8)
            #expect(try await makePackage(of: tool).exitCode == 0)
            let build = try await consumer.build()
            #expect(build.exitCode != 0)
            let error = """
                error: the artifact bundle of swift-error-codes-prebuilt holds 'errorcodes-build 0.0.9', and its plugin \
                needs errorcodes-build \(ErrorCodesVersion.current): make both anew with Plugins/artifact-bundle of swift-error-codes
                """
            #expect(build.everything.split(separator: "\n").contains(Substring(error)), "\(build.everything)")
        }

        @Test func sameToolsGiveTheSameDigest() async throws {
            let tool = consumer.file("tool").path
            try "#!/bin/sh\n".write(toFile: tool, atomically: true, encoding: .utf8)
            let url = "https://example.com/errorcodes-build.artifactbundle.zip"
            let first = try await makePackage(of: tool)
            try FileManager.default.removeItem(at: package)
            try FileState(URL(filePath: tool)).touch()
            let second = try await makePackage(of: tool, "--url", url)
            #expect(first.exitCode == 0, "\(first.everything)")
            #expect(second == first)
            let digest = try #require(first.standardOutput.firstMatch(of: /[0-9a-f]{64}/)?.0)
            let manifest = try String(contentsOf: package.appending(path: "Package.swift"), encoding: .utf8)
            #expect(manifest.contains("url: \"\(url)\", checksum: \"\(digest)\""), "\(manifest)")
            let again = try await makePackage(of: tool)
            #expect(again.exitCode == 1)
            #expect(again.standardError == "\(package.path) is there already.\n")
        }
    }
}

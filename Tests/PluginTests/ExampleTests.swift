import Foundation
import TestSupport
import Testing

extension PluginTests {
    /// The examples, as a newcomer runs them.
    @Suite
    struct ExampleTests {
        private static let recorded = Recording(in: "Tests/PluginTests/Expected")
        private static let catalogue = ["orders.errorcodes.yaml", "orders.messages.zh-Hans.yaml"]
        /// That of the order service has more in it.
        private static let catalogues = ["quickstart/Sources/Quickstart", "checked-in/Sources/Orders"]

        @Test func quickstartPrintsWhatIsRecorded() async throws {
            let run = try await Consumer(example: "quickstart").script("run")
            #expect(run.exitCode == 0, "\(run.everything)")
            #expect(!run.standardError.contains("warning:"), "\(run.standardError)")
            try Self.recorded.check(run.standardOutput, against: "quickstart.txt")
        }

        @Test func checkedInSourcesPassTheirCI() async throws {
            let consumer = try Consumer(example: "checked-in")
            let result = try await consumer.script("ci")
            #expect(
                result.exitCode == 0,
                "to mend it: cd Examples/checked-in && swift package error-codes generate\n\(result.everything)"
            )
            #expect(!result.everything.contains("warning:"), "\(result.everything)")
            #expect(
                try await consumer.runProgram("Orders").standardOutput == "Order A-1002 is number 3 in the queue.\n"
            )
        }

        @Test func changedSpecFailsTheCI() async throws {
            let consumer = try Consumer(example: "checked-in")
            try consumer.edit(
                "Sources/Orders/orders.errorcodes.yaml",
                replacing: "title: Payment declined",
                with: "title: Payment refused"
            )
            let result = try await consumer.script("ci")
            #expect(result.exitCode == 1)
            #expect(result.standardOutput.hasPrefix("changed: Sources/Orders/orders.errorcodes.swift\n"))
        }

        @Test(arguments: catalogues.dropFirst(), catalogue)
        func examplesHaveOneCatalogue(_ folder: String, _ name: String) throws {
            let original = try text(of: name, in: Self.catalogues[0])
            let copy = try text(of: name, in: folder)
            #expect(copy == original, "Examples/\(folder) shows the catalogue of Examples/quickstart: copy \(name)")
        }

        private func text(of name: String, in folder: String) throws -> String {
            try String(contentsOf: Repository.root.appending(path: "Examples/\(folder)/\(name)"), encoding: .utf8)
        }
    }
}

import Foundation
import TestSupport
import Testing

extension PluginTests {
    /// `swift package error-codes`, in a package that keeps what is generated.
    @Suite
    struct CommandPluginTests {
        private static let generate = "swift package --allow-writing-to-package-directory error-codes generate"
        private static let orders = "Sources/KeptOrders/orders.errorcodes.swift"
        private static let payments = "Sources/KeptPayments/payments.errorcodes.swift"

        private let consumer: Consumer

        init() throws { consumer = try Consumer(fixture: "checked-in-sources") }

        /// Runs the command and compares all that it prints, and that it fails.
        private func expectFailure(_ arguments: String..., output: String, error: String) async throws {
            let result = try await run(arguments)
            #expect(result.exitCode == 1)
            #expect(result.standardOutput == output)
            #expect(result.standardError.split(separator: "\n").last == "error: \(error)")
        }

        private func run(_ arguments: [String]) async throws -> ProcessResult {
            try await consumer.shell("swift package error-codes \(arguments.joined(separator: " "))")
        }

        private func generate() async throws {
            let result = try await consumer.shell(Self.generate)
            #expect(result.exitCode == 0, "\(result.everything)")
            #expect(result.standardOutput == "")
        }

        @Test func generatedSourcesAreCurrentAndCompile() async throws {
            try await generate()
            let check = try await run(["check"])
            #expect(check.exitCode == 0)
            #expect(check.standardOutput == "")
            let build = try await consumer.build()
            #expect(build.exitCode == 0, "\(build.everything)")
            #expect(!build.everything.contains("warning:"), "\(build.everything)")
        }

        @Test func generateWritesOnlyWhatChanged() async throws {
            try await generate()
            let orders = try FileState(consumer.file(Self.orders)).stamp()
            try consumer.edit(
                "Sources/KeptPayments/payments.errorcodes.yaml",
                replacing: "title: Payment declined",
                with: "title: Payment refused"
            )
            try await generate()
            #expect(try FileState(consumer.file(Self.orders)).stamp() == orders)
            #expect(try consumer.text(of: Self.payments).contains("Payment refused"))
        }

        @Test func handEditedSourceFailsTheCheckUntilItIsMended() async throws {
            try await generate()
            let text = try consumer.text(of: Self.orders)
            let context = "ErrorCodesRuntime.ErrorContext"
            let line = "case orderInProgress((orderID: Swift.String, context: \(context)))"
            try consumer.edit(Self.orders, replacing: line, with: "case mine")
            let check = try await run(["check"])
            #expect(check.exitCode == 1)
            #expect(
                check.standardOutput == """
                    changed: Sources/KeptOrders/orders.errorcodes.swift
                    --- Sources/KeptOrders/orders.errorcodes.swift (on disk)
                    +++ Sources/KeptOrders/orders.errorcodes.swift (from the spec)
                    @@ -13,7 +13,7 @@
                         /// There are orders in progress (20001, HTTP 409)
                         ///
                         /// > Order {orderID} is still in progress.
                    -    case mine
                    +    \(line)
                     
                         /// An unknown error occurred (99999, HTTP 500)
                         case internalError(_ context: \(context) = \(context)())

                    To mend it: \(Self.generate)

                    """
            )
            #expect(check.standardError.hasSuffix("error: Plugin ended with exit code 1\n"), "\(check.standardError)")
            let mend = try #require(check.standardOutput.firstMatch(of: /To mend it: (.*)/)?.1)
            #expect(try await consumer.shell(String(mend)).exitCode == 0)
            #expect(try consumer.text(of: Self.orders) == text)
            #expect(try await run(["check"]).exitCode == 0)
        }

        @Test func missingSourcesFailTheCheck() async throws {
            try await expectFailure(
                "check",
                output: """
                    missing: Sources/KeptOrders/orders.errorcodes.swift

                    To mend it: \(Self.generate)
                    missing: Sources/KeptPayments/payments.errorcodes.swift

                    To mend it: \(Self.generate)

                    """,
                error: "Plugin ended with exit code 1"
            )
        }

        @Test func sourceWhoseSpecIsGoneFailsTheCheck() async throws {
            try await generate()
            try "// of a spec that is gone\n"
                .write(to: consumer.file("Sources/KeptOrders/old.errorcodes.swift"), atomically: true, encoding: .utf8)
            try await expectFailure(
                "check",
                output: """
                    stale: Sources/KeptOrders/old.errorcodes.swift

                    No spec that is given or beside one makes the stale files. Where theirs is gone, remove them: rm Sources/KeptOrders/old.errorcodes.swift

                    """,
                error: "Plugin ended with exit code 1"
            )
        }

        @Test func chosenTargetsAloneAreWorkedOn() async throws {
            try await expectFailure(
                "check --target KeptPayments",
                output: """
                    missing: Sources/KeptPayments/payments.errorcodes.swift

                    To mend it: \(Self.generate) --target KeptPayments

                    """,
                error: "Plugin ended with exit code 1"
            )
            #expect(try await consumer.shell("\(Self.generate) --target KeptPayments").exitCode == 0)
            #expect(try await run(["check --target KeptPayments"]).exitCode == 0)
            #expect(!FileManager.default.fileExists(atPath: consumer.file(Self.orders).path))
            #expect(try await run(["check --target KeptPayments --target KeptOrders"]).exitCode == 1)
        }

        @Test func outputGoesToAnotherFolder() async throws {
            #expect(try await consumer.shell("\(Self.generate) --output 'Made here'").exitCode == 0)
            let names = try FileManager.default.contentsOfDirectory(atPath: consumer.file("Made here").path)
            #expect(Set(names) == ["orders.errorcodes.swift", "payments.errorcodes.swift"])
            #expect(!FileManager.default.fileExists(atPath: consumer.file(Self.orders).path))
            #expect(try await run(["check --output 'Made here'"]).exitCode == 0)
            try FileManager.default.removeItem(at: consumer.file("Made here/orders.errorcodes.swift"))
            try await expectFailure(
                "check --output 'Made here'",
                output: """
                    missing: Made here/orders.errorcodes.swift

                    To mend it: \(Self.generate) --output 'Made here'

                    """,
                error: "Plugin ended with exit code 1"
            )
        }

        @Test func brokenSpecFailsAndWritesNothing() async throws {
            let spec = "Sources/KeptOrders/orders.errorcodes.yaml"
            try consumer.edit(spec, replacing: "status: 409", with: "status: 200")
            let result = try await consumer.shell(Self.generate)
            #expect(result.exitCode == 1)
            #expect(
                result.standardOutput == """
                    \(spec):11:13: error: the status of an error is 400 to 599, and this is 200 [EC0403]
                    \(spec):11:13: note: declare answers that are no errors under `success`

                    """
            )
            #expect(result.standardError.hasSuffix("error: Plugin ended with exit code 1\n"), "\(result.standardError)")
            #expect(!FileManager.default.fileExists(atPath: consumer.file(Self.orders).path))
        }

        @Test(arguments: [
            ("", "say what to do: swift package error-codes generate, or check; --help says more"),
            (
                "check --target Lost",
                """
                this package has no target 'Lost'; it has KeptOrders, KeptPayments, Unrelated. \
                SwiftPM leaves out a target without any Swift file.
                """
            ),
            (
                "check --target Unrelated",
                "target 'Unrelated' has no spec: add a file NAME.errorcodes.yaml to its folder"
            ),
            ("check --target", "--target needs a value"),
            ("check --output --target", "--output needs a value"),
            (
                "check --all",
                "'--all' is not known: the actions are generate and check, the options --target, --output and --help"
            ),
            (
                "check generate",
                "'generate' is not known: the actions are generate and check, the options --target, --output and --help"
            ),
        ])
        func wrongArgumentsAreErrors(_ arguments: String, _ error: String) async throws {
            try await expectFailure(arguments, output: "", error: error)
        }

        @Test func packageWithoutSpecIsAnError() async throws {
            for folder in ["KeptOrders", "KeptPayments"] {
                let sources = consumer.file("Sources/\(folder)")
                try FileManager.default.removeItem(at: sources)
                try FileManager.default.copyItem(at: consumer.file("Sources/Unrelated"), to: sources)
            }
            try await expectFailure(
                "check",
                output: "",
                error: """
                    no target of this package has a spec: add a file NAME.errorcodes.yaml to the folder of one. \
                    SwiftPM leaves out a target without any Swift file.
                    """
            )
        }

        @Test func helpIsShown() async throws {
            let help = try await run(["generate --help"])
            #expect(help.exitCode == 0)
            #expect(help.standardOutput.hasPrefix("USAGE: swift package error-codes generate|check"))
            #expect(!FileManager.default.fileExists(atPath: consumer.file(Self.orders).path))
        }
    }
}

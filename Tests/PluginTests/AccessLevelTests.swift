import TestSupport
import Testing

extension PluginTests {
    /// Catalogues that other modules of the package see, and catalogues that they do not.
    @Suite
    struct AccessLevelTests {
        @Test func packageAndInternalCataloguesAreUsed() async throws {
            let consumer = try Consumer(fixture: "access-levels")
            let run = try await consumer.runProgram("AccessLevels")
            #expect(run.exitCode == 0, "\(run.everything)")
            #expect(run.standardOutput == "Order A-1001 is in progress.\nPAYMENT_DECLINED 402\n")
            #expect(!run.everything.contains("warning:"), "\(run.everything)")
            #expect(try consumer.generated("orders", target: "Catalogue").text().contains("\npackage enum OrderError"))
            #expect(try consumer.generated("payments", target: "AccessLevels").text().contains("\nenum PaymentError"))
        }

        @Test func editedTextsAreReadAgain() async throws {
            let consumer = try Consumer(fixture: "access-levels")
            try await consumer.settle()
            try consumer.edit(
                "Sources/AccessLevels/payments.messages.de.yaml",
                replacing: "payment-declined:",
                with: "payment-lost:"
            )
            let build = try await consumer.build()
            #expect(build.exitCode != 0)
            #expect(
                build.diagnostics(in: consumer.file("Sources/AccessLevels")) == [
                    "payments.messages.de.yaml:1:1: error: the spec declares no error `payment-lost` [EC0602]"
                ]
            )
        }
    }
}

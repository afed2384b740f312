import ErrorCodesRuntime
import ErrorCodesServer
import Testing

@Suite("What a log can be searched by")
struct LogFactTests {
    private struct Undeclared: Error {}

    private func entry(of error: any Error) -> ErrorLogEntry {
        ErrorResponder(StockError.self, admitting: OrderError.self).response(to: error, for: ErrorRequest()).log
    }

    private func text(_ entry: ErrorLogEntry) -> String {
        entry.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
    }

    @Test("code, domain and the public parameters of an error")
    func known() {
        let entry = entry(of: Fixture.lowStock)
        #expect(entry.code == "low-stock")
        #expect(entry.domain == "shop.stock")
        // The owner is personal.
        #expect(
            text(entry) == """
                sku=A-1 left=2 until=2026-01-31T08:00:00Z ids=f81d4fae-7dec-11d0-a765-00a0c91e6bf6 level=low share=0.5 \
                isFinal=false site=https://example.com/
                """
        )
    }

    @Test("nothing of an error that no catalog declares")
    func unexpected() {
        let entry = entry(of: Undeclared())
        #expect(entry.code == nil)
        #expect(entry.domain == nil)
        #expect(entry.parameters.isEmpty)
    }

    @Test("a value is on one line and short")
    func bounded() {
        let log = { entry(of: OrderError.orderInProgress(orderID: $0)).parameters.first?.value }
        #expect(log("a\nb") == #"a\u{A}b"#)
        let long = log(String(repeating: "a", count: 10_000)) ?? ""
        #expect(long.utf8.count == 256)
        #expect(long.hasSuffix("… [cut]"))
    }
}

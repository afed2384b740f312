import ErrorCodesSpec
import Testing

/// The conformances to Foundation's protocols, where the spec asks for them: by default they are for Apple's platforms.
struct FoundationTests {
    private static func spec(_ layout: Layout, codes: [String], foundation: String = ", foundation: true") -> String {
        """
        errorcodes: 1
        domain: shop.orders
        type-base: https://e.example/
        swift: { access: public, layout: \(layout.rawValue)\(foundation) }
        errors:
          late:
            code: \(codes[0])
            status: 409
            title: Late
            detail: "{orderID} is late."
            params:
              orderID: string
              day: date?
              mail: { type: string, visibility: personal }
              host: { type: string, visibility: internal }
          error-domain: { code: \(codes[1]), status: 500, title: Plain }
          error-code: { code: \(codes[2]), status: 500, title: Plain, params: { name: string, at: date-time } }
        """
    }

    private static let main = """
        import ErrorCodesRuntime
        import Foundation
        func show(_ error: any Error) {
            guard let numbered = error as? any CustomNSError else { return print("no CustomNSError") }
            let info = numbered.errorUserInfo.filter { !$0.key.hasPrefix("NS") }.map { "\\($0)=\\($1)" }.sorted().joined(separator: " ")
            print(type(of: numbered).errorDomain, numbered.errorCode, error.localizedDescription, "|", info)
            if let localized = error as? any LocalizedError { print(localized.failureReason ?? "-") }
        }
        show(OrdersError.late(orderID: "A-1", day: CalendarDate("2026-01-31"), mail: "ann@example.com", host: "db-1"))
        show(OrdersError.errorDomain_())
        show(OrdersError.errorCode(name: "n", at: Date(timeIntervalSince1970: 0)))
        let body = #"{"type":"https://e.example/late","orderID":"A-1","mail":"m","detail":"d","message":"Please wait."}"#
        let headers = [HeaderField(name: "Content-Type", value: ProblemDetails.mediaType)]
        do { try OrdersError.check(ProblemResponse(status: 409, headers: headers, body: Array(body.utf8))) } catch { show(error) }
        """

    @Test(arguments: Layout.allCases)
    func errorsAreNumberedAndHaveAText(_ layout: Layout) async throws {
        let source = try Generated.source(Self.spec(layout, codes: ["20001", "1", "2"]))
        #expect(
            try await Program(source, main: Self.main).output() == """
                shop.orders 20001 A-1 is late. | day=2026-01-31 name=late orderID=A-1
                Late
                shop.orders 1 Plain | name=error-domain
                Plain
                shop.orders 2 Plain | at=1970-01-01T00:00:00Z name=error-code
                Plain
                shop.orders 20001 Please wait. | name=late orderID=A-1
                Late

                """
        )
    }

    /// The numbers are those of FNV-1a, 32 bits, without the highest one.
    @Test
    func wordsHaveStableNumbers() async throws {
        let source = try Generated.source(Self.spec(.enum, codes: ["LATE", "a", "foobar"]))
        let main = """
            import Foundation
            print(OrdersError.late(orderID: "", day: nil, mail: "").errorCode)
            print(OrdersError.errorDomain_().errorCode, 0xE40C_292C & 0x7FFF_FFFF)
            print(OrdersError.errorCode(name: "", at: Date()).errorCode, 0xBF9C_F968 & 0x7FFF_FFFF)
            """
        let lines = try await Program(source, main: main).output().split(separator: "\n")
        #expect(lines == ["1076724257", "1678518572 1678518572", "1067252072 1067252072"])
    }

    @Test(arguments: [(", foundation: true", true), (", foundation: false", false), ("", nil)])
    func theSpecDecidesWhere(_ text: String, _ isEverywhere: Bool?) throws {
        let source = try Generated.source(Self.spec(.enum, codes: ["1", "2", "3"], foundation: text)).text
        #expect(source.contains("\n#if canImport(Foundation)\n") == (isEverywhere == true))
        #expect(source.contains("\n#if canImport(Darwin)\n") == (isEverywhere == nil))
        #expect(source.contains("Foundation.LocalizedError") == (isEverywhere != false))
    }
}

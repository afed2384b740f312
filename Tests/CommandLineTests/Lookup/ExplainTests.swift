import Foundation
import TestSupport
import Testing

/// `errorcodes explain` of codes, names and types.
@Suite struct ExplainTests {
    private static let recorded = Recording(in: "Tests/CommandLineTests/Lookup/Expected")

    @Test(arguments: ["20001", "10001", "20010", "order-delayed", "created", "required", "20003"])
    func pagesOfTheOrderServiceAreAsRecorded(word: String) async throws {
        let folder = Repository.root.appending(path: "Examples/order-service")
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["explain", word], in: folder)
        #expect(result.standardError == "" && result.exitCode == 0)
        try Self.recorded.check(result.standardOutput, against: "\(word).txt")
    }

    @Test func everythingThatAnErrorCanHaveIsShown() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.full, to: "orders.errorcodes.yaml")
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["explain", "1"], in: folder.url)
        #expect(result.standardError == "" && result.exitCode == 0)
        try Self.recorded.check(result.standardOutput, against: "full.txt")
    }

    @Test(arguments: [
        "20001", "order-in-progress", "orderInProgress", ".orderInProgress", "OrdersError.orderInProgress",
        "OrdersError.Code.orderInProgress", "OrderInProgress", "ORDER_IN_PROGRESS",
        "https://errors.example.com/orders/order-in-progress", "https://errors.example.com/orders/20001",
        "https://errors.example.com/orders/order-in-progress.html#causes",
    ])
    func everySpellingFindsIt(word: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let head = "20001 order-in-progress: There is an order in progress\nshop.orders, orders.errorcodes.yaml:5\n"
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["explain", word], in: folder.url)
        #expect(result.standardOutput.hasPrefix(head) && result.standardError == "" && result.exitCode == 0)
    }

    @Test func aWordCodeIsFound() async throws {
        let folder = try TemporaryDirectory()
        let words = spec.replacing("code: 20001\n", with: "code: PAYMENT.DECLINED\n").replacing("99999", with: "OTHER")
        try folder.write(words, to: "orders.errorcodes.yaml")
        let head = "PAYMENT.DECLINED order-in-progress: There is an order in progress\n"
        let arguments = ["explain", "PAYMENT.DECLINED"]
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder.url)
        #expect(result.standardOutput.hasPrefix(head) && result.standardError == "" && result.exitCode == 0)
    }

    @Test(arguments: [
        ("20002", "order-in-progres", "order-in-progress"), ("20010", "200011", "20001"),
        (
            "20010", "https://errors.example.org/orders/order-in-progress",
            "https://errors.example.com/orders/order-in-progress"
        ),
        ("20010", "internalEror", "internal-error"),
    ])
    func aNearMissGetsASuggestion(reserved: String, word: String, nearest: String) async throws {
        let folder = try TemporaryDirectory()
        let ranged = "ranges: { all: { codes: 20000-99999 } }\nreserved: { codes: [\(reserved)] }\nerrors:"
        try folder.write(spec.replacing("errors:", with: ranged), to: "orders.errorcodes.yaml")
        let message = "errorcodes: error: there is no code, name or rule `\(word)`: did you mean `\(nearest)`?\n"
        try await check(["explain", word], in: folder, error: message, exitCode: 1)
    }

    @Test func unusedCodesAreExplained() async throws {
        let folder = try TemporaryDirectory()
        let ranged = """
            ranges:
              all: { codes: 20000-99999 }
            reserved: { codes: [20002, 20010-20019], names: [order-lost] }
            errors:
            """
        try folder.write(spec.replacing("errors:", with: ranged), to: "orders.errorcodes.yaml")
        for (word, line) in [("20015", 6), ("order-lost", 6), ("https://errors.example.com/orders/order-lost", 6)] {
            let name = word.hasPrefix("http") ? "order-lost" : word
            let page = "\(name): reserved, never to be used again\nshop.orders, orders.errorcodes.yaml:\(line)\n"
            try await check(["explain", word], in: folder, output: page)
        }
        let page = "20099: free; the next free code of `all` is 20000\nshop.orders, orders.errorcodes.yaml:5\n"
        try await check(["explain", "20099"], in: folder, output: page)
    }

    @Test func hitsInSeveralSpecsAreAllShown() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "b/orders.errorcodes.yaml")
        try folder.write(spec.replacing("shop.orders", with: "shop.returns"), to: "a/returns.errorcodes.yaml")
        let both = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["explain", "20001"], in: folder.url)
        let places = both.standardOutput.split(separator: "\n").filter { $0.hasPrefix("shop.") }
        #expect(places == ["shop.returns, a/returns.errorcodes.yaml:5", "shop.orders, b/orders.errorcodes.yaml:5"])
        #expect(both.standardError == "" && both.exitCode == 0)
        let arguments = ["explain", "20001", "--spec", "b/orders.errorcodes.yaml"]
        let one = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder.url)
        #expect(one.standardOutput.components(separatedBy: "shop.").count == 2 && one.exitCode == 0)
    }

    @Test func withoutASpecItCannotRun() async throws {
        let folder = try TemporaryDirectory()
        let message = "errorcodes: error: there is no NAME.errorcodes.yaml below the working directory"
        let advice = "did you mean `duplicate-code`?"
        try await check(["explain", "duplicat-code"], in: folder, error: "\(message); \(advice)\n", exitCode: 2)
        let unread = "missing.errorcodes.yaml: error: there is no such file or directory\n"
        let arguments = ["explain", "20001", "--spec", "missing.errorcodes.yaml"]
        try await check(arguments, in: folder, error: unread, exitCode: 2)
    }

    @Test func aBrokenSpecIsReportedAndTheOthersAreSearched() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(brokenSpec, to: "a.errorcodes.yaml")
        try folder.write(spec, to: "b.errorcodes.yaml")
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["explain", "20001"],
            in: folder.url
        )
        #expect(result.standardError == brokenSpecMessages.replacing("NAME", with: "a.errorcodes.yaml"))
        #expect(result.standardOutput.hasPrefix("20001 order-in-progress") && result.exitCode == 1)
    }

    /// Specs have no control characters, but paths and arguments can.
    @Test func whatTerminalsObeyIsShownHarmless() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "o\u{1B}rders.errorcodes.yaml")
        let found = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["explain", "99999"], in: folder.url)
        #expect(found.standardOutput.contains("\nshop.orders, o\u{FFFD}rders.errorcodes.yaml:10\n"))
        #expect(!found.standardOutput.contains("\u{1B}") && found.exitCode == 0)
        let message = "errorcodes: error: there is no code, name or rule `\u{FFFD}[31m20 1`: "
        let missed = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["explain", "\u{1B}[31m20\n1"],
            in: folder.url
        )
        #expect(missed.standardError.hasPrefix(message) && missed.standardOutput == "" && missed.exitCode == 1)
    }

    private static let full = """
        errorcodes: 1
        domain: shop.orders
        title: Order service
        type-base: https://errors.example.com/orders/
        owner: orders-team
        errors:
          card-declined:
            code: 1
            status: 402
            type: https://example.com/problems/card-declined
            title: 付款被拒绝
            detail: "The card ending with {digits} was declined: {reason}."
            tags: [checkout, cards]
            params:
              digits: { type: string, visibility: personal, description: The last four digits., example: "4242" }
              reason: { type: enum, values: [no-funds, expired], wire: decline_reason }
              tries: int?
              bank: { type: "list<string>", visibility: internal, description: Who said no. }
              number: { type: string, visibility: secret }
            description: |
              The bank did not pay.

              - A list stays a list.
              ```
              code stays code
              ```
            causes:
              - cause: 卡里没有足够的钱，或者银行认为这笔付款可疑，请稍后再试一次，或者联系银行，或者换一张卡再试一次。
                fix: Use another card.
              - cause: The card is expired.
            retry: { after: 30s }
            log: warning
            alert: { above: 5, per: 1m, for: 5m, severity: page }
            see: https://wiki.example.com/cards
            headers: { Retry-After: "30", X-Reason: "{reason}" }
            messages: { en: Please use another card., zh-Hans: 请换一张卡。 }
            applications: { "100001": { en: "Another card than {digits}, please." } }
          card-refused: { code: 2, status: 402, title: Old, deprecated: { since: "2.0", use: card-declined, reason: Renamed. } }
        operations:
          payOrder: { method: POST, path: "/orders/{orderID}/payment", errors: [card-declined] }
          refundOrder: { errors: [card-declined] }

        """
}

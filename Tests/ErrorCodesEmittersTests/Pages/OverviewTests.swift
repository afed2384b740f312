import ErrorCodesEmitters
import ErrorCodesSamples
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import Testing

/// What the overviews of a catalog say of all its errors is true.
struct OverviewTests {
    private static let head = "errorcodes: 1\ndomain: shop.orders\ntype-base: https://errors.example.com/orders/\n"

    private static let ranges =
        head
            + """
            ranges:
              success: { codes: 0-9, status: 500 }
              orders: { codes: 10-19, status: 409, title: Orders }
              delays: { codes: 20-29, status: 409, title: Delays }
              empty: { codes: 30-39, status: 409 }
            reserved: { codes: [12, 18-40] }
            success: { ok: { code: 0, status: 200, title: Success } }
            warnings:
              late: { code: 13, title: Late }
              later: { code: 21, title: Later }
            errors:
              lost: { code: 10, title: Lost }
              locked: { code: 11, title: Locked }

            """.replacing("18-40", with: "18-19, 22-40")

    private func files(_ name: String, _ spec: String) throws -> [String: String] {
        let emitter = try #require(EmitterRegistry.all.first { $0.name == name })
        let artifacts = emitter.artifacts(for: [try Generated.catalog(spec)])
        return Dictionary(uniqueKeysWithValues: artifacts.map { ($0.name, Generated.source($0).text) })
    }

    /// The same codes count as in `errorcodes next`.
    @Test
    func aRangeSaysWhatTakesItsCodes() throws {
        let catalog = try Generated.catalog(Self.ranges)
        let groups = ErrorGroup.all(of: PublishedCatalog(catalog, for: .public))
        #expect(groups.map(\.heading) == ["success", "Orders", "Delays"])
        #expect(groups.map(\.errors) == [[], [0, 1], []])
        let said = [
            ["0–9", "1 of 10 codes used: 1 success", "HTTP 500 unless said otherwise"],
            ["10–19", "3 of 10 codes used: 2 errors, 1 warning", "3 reserved", "HTTP 409 unless said otherwise"],
            ["20–29", "1 of 10 codes used: 1 warning", "8 reserved", "HTTP 409 unless said otherwise"],
        ]
        #expect(groups.map(\.facts) == said)
        #expect(groups.map(\.usedCount) == catalog.rangeUsages.map(\.usedCount).filter { $0 > 0 })
    }

    @Test
    func aRangeOfErrorsAloneSaysOnlyHowManyCodesAreUsed() throws {
        let spec =
            Self.head + "ranges: { all: { codes: 1-9, status: 409 } }\nerrors: { lost: { code: 1, title: Lost } }\n"
        let groups = ErrorGroup.all(of: PublishedCatalog(try Generated.catalog(spec), for: .public))
        #expect(groups.map(\.facts) == [["1–9", "1 of 9 codes used", "HTTP 409 unless said otherwise"]])
    }

    @Test
    func aRangeLeadsToItsWarnings() throws {
        let index = try #require(try files("html", Self.ranges)["index.html"])
        let delays = """
            <section data-group aria-labelledby="_range-delays">
            <div class="range"><h2 id="_range-delays">Delays</h2><span>20–29</span><span>1 of 10 codes used: 1 warning</span>\
            <span>8 reserved</span><span>HTTP 409 unless said otherwise</span></div>
            <p class="quiet others">Also in this range: <a href="index.html#later">21 Later (warning)</a></p>
            </section>
            """
        #expect(index.contains(delays))
        #expect(index.contains("<h3 id=\"later\" data-other=\"21 Later (warning)\""))
        let markdown = try #require(try files("markdown", Self.ranges)["catalog.md"])
        #expect(markdown.contains("\n## Delays\n\n20–29 · 1 of 10 codes used: 1 warning · 8 reserved · HTTP 409"))
        #expect(
            markdown.contains("otherwise\n\nAlso in this range: 21 Later \\(warning\\)\n".replacing("\\", with: ""))
        )
    }

    // MARK: Members

    private static let everything =
        head + """
            swift: { type: TestError }
            codes: flags
            warnings: { late: { code: 1, title: Late } }
            errors:
              failed:
                code: 2
                status: 429
                title: Failed
                detail: It failed.
                retry: { after: 30s }
                field-codes: flags
                fields: { missing: { code: 0 } }
              lost: { code: 3, status: 409, title: Lost }

            """

    /// Sends all that a server can send, and prints the bodies.
    private static let main = """
        import ErrorCodesRuntime
        import ErrorCodesServer
        var responder = ErrorResponder(TestError.self, formats: [.problem, .envelope, .jsonAPI])
        responder.sendsWarningsInProblems = true
        (responder.sendsApplication, responder.sendsTime, responder.sendsOutcome) = (true, true, true)
        let fields = (0..<200).map { FieldError(TestError.FailedViolation.missing, at: JSONPointer("/\\\\($0)")!) }
        let failed = TestError.failed(errors: fields).instance("/1").at("/items/0").warning(.late)
            .withContext { $0.occurrence.message = LocalizedMessage(text: "Sorry", language: "en") }
        for format in responder.formats {
            var request = ErrorRequest(accept: format.mediaType, requestID: "r-1")
            (request.application, request.time) = ("a", DateTime(secondsSinceEpoch: 0))
            let body = responder.response(to: TestErrors([failed, .lost()]), for: request).body
            print(String(decoding: body, as: UTF8.self))
        }
        """.replacing("\\\\", with: "\\")

    @Test
    func everyMemberThatAServerSendsIsExplained() async throws {
        let catalog = PublishedCatalog(try Generated.catalog(Self.everything), for: .public)
        let sent = try await Program(try Generated.source(Self.everything), main: Self.main).output()
        func names(_ form: SampleForm) -> [String] { BodyMember.all(of: catalog, in: form).map(\.name).sorted() }
        func object(_ json: Any?) throws -> [String: Any] { try #require(json as? [String: Any]) }
        let bodies = try sent.split(separator: "\n").map {
            try object(JSONSerialization.jsonObject(with: Data($0.utf8)))
        }
        try #require(bodies.count == 3)
        #expect(bodies[0].keys.sorted() == names(.problem))
        #expect(bodies[1].keys.sorted() == names(.envelope))
        let first = try object((bodies[2]["errors"] as? [Any])?.first).keys.map { "errors.\($0)" }
        #expect((bodies[2].keys + first).sorted() == names(.jsonAPI))
        let meta = try #require(BodyMember.all(of: catalog, in: .jsonAPI).last?.meaning)
        let listed = meta.dropLast().split(separator: ": ").last?.split(separator: ", ").map(String.init) ?? []
        #expect(try listed.sorted() == object(bodies[2]["meta"]).keys.sorted())
    }

    /// What no server sends for this catalog.
    @Test
    func noOtherMemberIsExplained() throws {
        let spec = Self.head + "errors: { lost: { code: 1, status: 409, title: Lost } }\n"
        let names = BodyMember.all(of: PublishedCatalog(try Generated.catalog(spec), for: .public), in: .problem).map(
            \.name
        )
        for name in ["flags", "flagNames", "fieldFlags", "fieldFlagNames", "warnings"] {
            #expect(!names.contains(name))
        }
    }

    /// A type base and the type of an error, and whether the page says that types are addresses.
    static let types: [(String, String?, String)] = [
        ("https://errors.example.com/", nil, "and the address of its page."),
        ("https://errors.example.com/", "https://example.com/a", "and for most errors the address of its page."),
        ("urn:example:", nil, "a URI that never gets another meaning."),
        ("https://errors.example.com/#", nil, "a URI that never gets another meaning."),
    ]

    @Test(arguments: types)
    func aTypeIsAnAddressWhereAPageCanBe(base: String, type: String?, end: String) throws {
        let own = type.map { ", type: \"\($0)\"" } ?? ""
        let spec = """
            errorcodes: 1
            domain: shop.orders
            type-base: "\(base)"
            errors: { lost: { code: 1, status: 409, title: Lost\(own) } }

            """
        let members = BodyMember.all(of: PublishedCatalog(try Generated.catalog(spec), for: .public), in: .problem)
        #expect(members.first?.meaning.hasSuffix(end) == true)
    }
}

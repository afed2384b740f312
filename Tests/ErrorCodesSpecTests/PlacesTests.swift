import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

/// Where the facts of a catalog are written: line, column, and what stands there.
@Suite("Places of a catalog's facts")
struct PlacesTests {
    private static let spec = """
        errorcodes: 1
        domain: shop.orders
        title: Orders
        type-base: urn:orders/
        owner: Sales
        unexpected: order-lost
        swift: { type: OrderError, access: public, evolution: exhaustive, layout: struct }
        ranges:
          storage: { codes: 200-299, status: 503, title: Storage }
          orders: { codes: 100-199, status: 409 }
        reserved: { codes: [120, 110-112], names: [zebra, ant] }
        success:
          done: { code: 11, status: 200, title: Done, description: All is well. }
          created: { code: 10, status: 201, title: Created }
        errors:
          storage-full: { code: 201, title: Full }
          order-bad:
            code: 101
            status: 503
            type: urn:bad
            title: Bad order
            detail: Look at {orderID}.
            params:
              orderID: string?
              key: { type: int, visibility: secret, description: A key. }
              size: { type: enum, values: [low, high], wire: magnitude }
            fields:
              too-long: { code: 2, detail: "At most {limit}.", params: { limit: int }, description: Long. }
              missing: { code: 1 }
            description: What was wrong.
            causes: [{ cause: A typo, fix: Mend it }, { cause: Bad luck }]
            retry: { after: 30s }
            log: warning
            alert: { above: 5, per: 1m, for: 2m, severity: page }
            see: https://example.com/bad
            headers: { X-One: one, X-Two: two }
            messages: { en: Wrong order, de: Falsche Bestellung }
            applications: { "2": { en: Two }, "1": { fr: Un } }
            deprecated: { since: "2.0", use: order-lost, reason: Too vague }
          order-lost: { code: 100, title: Lost }
        operations:
          place: { method: POST, path: /orders, summary: Orders., success: [done, created], errors: [storage-full, order-bad] }
          find: { errors: [order-lost] }
        warnings:
          late: { code: 130, title: Late, detail: "{days} days.", params: { days: int }, messages: { en: Late } }
        """
    private static let translation = """
        order-bad: Mauvaise commande
        order-lost: Perdue
        applications:
          "2": { order-bad: Deux }
          "3": { order-bad: Trois }
        """

    let catalog: Catalog
    let bad: ErrorEntry
    let full: ErrorEntry
    let lost: ErrorEntry

    init() throws {
        let result = SpecPipeline.run(
            spec: SourceFile(path: "orders.errorcodes.yaml", text: Self.spec),
            translations: [SourceFile(path: "orders.messages.fr.yaml", text: Self.translation)]
        )
        #expect(result.diagnostics.map(\.message) == [])
        catalog = try #require(result.catalog)
        (lost, bad, full) = (catalog.errors[0], catalog.errors[1], catalog.errors[2])
    }

    /// "2:9 shop.orders"; the places in the file of the translation begin with "fr ".
    private func shown(_ location: Location?) -> String? {
        guard let location else { return nil }
        let range = location.span.range
        let position = LineIndex(location.file).position(of: range.lowerBound)
        let file = location.file === catalog.places.file ? "" : "fr "
        return "\(file)\(position.line):\(position.column) "
            + String(decoding: location.file.bytes[range], as: UTF8.self)
    }

    private func shown(_ locations: [Location?]) -> [String?] { locations.map { shown($0) } }

    @Test("of the spec itself")
    func spec() {
        let places = catalog.places
        let own = [places.domain, places.title, places.typeBase, places.owner, places.unexpected]
        #expect(shown(own) == ["2:9 shop.orders", "3:8 Orders", "4:12 urn:orders/", "5:8 Sales", "6:13 order-lost"])
        let swift = places.swift
        let expected = ["7:16 OrderError", "7:36 public", "7:55 exhaustive", "7:75 struct"]
        #expect(shown([swift.type, swift.access, swift.evolution, swift.layout]) == expected)
    }

    @Test("of ranges and reservations, in the order of the catalog")
    func ranges() {
        let places = catalog.ranges.map(\.places)
        #expect(shown(places.map(\.name)) == ["10:3 orders", "9:3 storage"])
        #expect(shown(places.map(\.codes)) == ["10:20 100-199", "9:21 200-299"])
        #expect(shown(places.map(\.status)) == ["10:37 409", "9:38 503"])
        #expect(shown(places.map(\.title)) == [nil, "9:50 Storage"])
        #expect(catalog.reserved.intervals.map(\.lower) == [110, 120])
        #expect(shown(catalog.reserved.places.codes) == ["11:26 110-112", "11:21 120"])
        #expect(catalog.reserved.names == ["ant", "zebra"])
        #expect(shown(catalog.reserved.places.names) == ["11:51 ant", "11:44 zebra"])
    }

    @Test("of successes and operations, in the order of the catalog")
    func calls() {
        let successes = catalog.successes.map(\.places)
        #expect(shown(successes.map(\.name)) == ["14:3 created", "13:3 done"])
        #expect(shown(successes.map(\.code)) == ["14:20 10", "13:17 11"])
        #expect(shown(successes.map(\.status)) == ["14:32 201", "13:29 200"])
        #expect(shown(successes.map(\.title)) == ["14:44 Created", "13:41 Done"])
        #expect(shown(successes.map(\.description)) == [nil, "13:60 All is well."])
        let places = catalog.operations.map(\.places)
        #expect(shown(places.map(\.name)) == ["43:3 find", "42:3 place"])
        #expect(shown([places[1].method, places[1].path]) == ["42:20 POST", "42:32 /orders"])
        #expect(shown(places.map(\.summary)) == [nil, "42:50 Orders."])
        #expect(catalog.operations[1].successes == [0, 1] && catalog.operations[1].errors == [1, 2])
        #expect(shown(places[1].successes) == ["42:75 created", "42:69 done"])
        #expect(shown(places[1].errors) == ["42:108 order-bad", "42:94 storage-full"])
    }

    @Test("of a warning")
    func warning() throws {
        let places = try #require(catalog.warnings.first).places
        let head = [places.name, places.code, places.title, places.detail]
        #expect(shown(head) == ["45:3 late", "45:17 130", "45:29 Late", "45:43 \"{days} days.\""])
        #expect(shown(catalog.warnings[0].payload.map(\.places.type)) == ["45:75 int"])
        #expect(shown(catalog.warnings[0].messages.map(\.places.text)) == ["45:98 Late"])
    }

    @Test("of an error")
    func error() {
        let places = bad.places
        let head = [places.name, places.code, places.status, places.type, places.title, places.detail]
        let expected = [
            "17:3 order-bad", "18:11 101", "19:13 503", "20:11 urn:bad", "21:12 Bad order", "22:13 Look at {orderID}.",
        ]
        #expect(shown(head) == expected)
        let rest = [places.description, places.retry, places.log, places.see]
        let others = [
            "30:18 What was wrong.", "32:12 { after: 30s }", "33:10 warning", "35:10 https://example.com/bad",
        ]
        #expect(shown(rest) == others)
        let alert = places.alert
        let parts = [alert?.above, alert?.per, alert?.sustained, alert?.severity]
        #expect(shown(parts) == ["34:21 5", "34:29 1m", "34:38 2m", "34:52 page"])
        let deprecation = bad.deprecation?.places
        let reasons = [deprecation?.since, deprecation?.use, deprecation?.reason]
        #expect(shown(reasons) == ["39:26 \"2.0\"", "39:38 order-lost", "39:58 Too vague"])
    }

    @Test("of the parts of an error, in the order of the catalog")
    func parts() {
        let params = bad.parameters.map(\.places)
        #expect(shown(params.map(\.name)) == ["24:7 orderID", "25:7 key", "26:7 size"])
        #expect(shown(params.map(\.type)) == ["24:16 string?", "25:20 int", "26:21 enum"])
        #expect(shown(params.map(\.visibility)) == [nil, "25:37 secret", nil])
        #expect(shown(params.map(\.description)) == [nil, "25:58 A key.", nil])
        #expect(shown(params.map(\.wire)) == [nil, nil, "26:54 magnitude"])
        #expect(shown(bad.payload.map(\.places.name)) == ["24:7 orderID", "26:7 size"])
        #expect(shown(bad.guarded.map(\.places.name)) == ["25:7 key"])
        let fields = bad.fields.map(\.places)
        #expect(shown(fields.map(\.name)) == ["29:7 missing", "28:7 too-long"])
        #expect(shown(fields.map(\.code)) == ["29:24 1", "28:25 2"])
        #expect(shown(fields.map(\.detail)) == [nil, "28:36 \"At most {limit}.\""])
        #expect(shown(fields.map(\.description)) == [nil, "28:93 Long."])
        #expect(shown(bad.fields[1].parameters.map(\.places.type)) == ["28:73 int"])
        #expect(shown(bad.causes.map(\.places.cause)) == ["31:23 A typo", "31:56 Bad luck"])
        #expect(shown(bad.causes.map(\.places.fix)) == ["31:36 Mend it", nil])
        #expect(shown(bad.headers.map(\.places.name)) == ["36:16 X-One", "36:28 X-Two"])
        #expect(shown(bad.headers.map(\.places.value)) == ["36:23 one", "36:35 two"])
    }

    @Test("of texts, some of which stand in the file of a translation")
    func texts() {
        func languages(_ messages: [Message]) -> [String?] { shown(messages.map(\.places.language)) }
        func texts(_ messages: [Message]) -> [String?] { shown(messages.map(\.places.text)) }
        #expect(languages(bad.messages) == ["37:34 de", "37:17 en", "fr 1:1 order-bad"])
        #expect(texts(bad.messages) == ["37:38 Falsche Bestellung", "37:21 Wrong order", "fr 1:12 Mauvaise commande"])
        #expect(texts(lost.messages) == ["fr 2:13 Perdue"])
        #expect(bad.applications.map(\.identifier) == ["1", "2", "3"])
        #expect(shown(bad.applications.map(\.place)) == ["38:39 \"1\"", "38:21 \"2\"", "fr 5:3 \"3\""])
        let expected = [["38:50 Un"], ["38:32 Two", "fr 4:21 Deux"], ["fr 5:21 Trois"]]
        #expect(bad.applications.map { texts($0.messages) } == expected)
    }

    @Test("what is inherited stands in the range, and what has a default nowhere")
    func inherited() throws {
        #expect(shown([lost.places.status, full.places.status]) == ["10:37 409", "9:38 503"])
        #expect(lost.retry == .never && lost.log == .notice)
        let places = lost.places
        let absent = [places.type, places.detail, places.description, places.retry, places.log, places.see]
        #expect(absent.allSatisfy { $0 == nil } && places.alert == nil)
        let text = "errorcodes: 1\ndomain: a\ntype-base: urn:a/\nerrors: { a-b: { title: A, status: 500 } }"
        let catalog = try #require(SpecPipeline.run(spec: SourceFile(path: "a", text: text)).catalog)
        #expect(catalog.errors[0].code == .text("A_B") && catalog.errors[0].places.code == nil)
        let swift = catalog.places.swift
        #expect([swift.type, swift.access, swift.evolution, swift.layout].allSatisfy { $0 == nil })
    }
}

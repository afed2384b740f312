import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesSpec
import Foundation
import TestSupport
import Testing

/// Catalogs merged into documents that somebody wrote: those of `Tests/Documents/Merged`.
@Suite struct OpenAPIMergeTests {
    private static let folder = URL(filePath: #filePath).appending(path: "../../../Documents/Merged").standardized
    private static let recorded = Recording(in: "Tests/Documents/Merged/Expected")

    /// A document, the spec that is merged into it, and the prefix that it takes.
    struct Case: CustomTestStringConvertible {
        let document: String
        let spec: String
        var prefix = ""
        var change: @Sendable (String) -> String = { $0 }
        var name: String?

        var testDescription: String { name ?? document }
    }

    static let cases = [
        Case(document: "orders.openapi.yaml", spec: "orders"),
        Case(document: "library.openapi.json", spec: "library"),
        Case(document: "gateway.openapi.yaml", spec: "orders", prefix: "Orders"),
    ]

    /// The same with other line breaks, indentation and ends.
    static let variants =
        cases + [
            Case(document: "orders.openapi.yaml", spec: "orders", change: crlf, name: "CRLF"),
            Case(document: "library.openapi.json", spec: "library", change: tabs, name: "tabs"),
            Case(document: "library.openapi.json", spec: "library", change: { crlf(tabs($0)) }, name: "tabs and CRLF"),
            Case(
                document: "gateway.openapi.yaml",
                spec: "orders",
                prefix: "Orders",
                change: crlf,
                name: "CRLF, prefix"
            ),
            Case(
                document: "gateway.openapi.yaml",
                spec: "orders",
                prefix: "Orders",
                change: { String($0.dropLast()) },
                name: "no end"
            ),
            Case(
                document: "orders.openapi.yaml",
                spec: "orders",
                change: { "\u{FEFF}" + $0.replacing("%YAML 1.2\n", with: "") },
                name: "mark"
            ),
        ]

    private static let crlf: @Sendable (String) -> String = { $0.replacing("\n", with: "\r\n") }
    private static let tabs: @Sendable (String) -> String = { $0.replacing("    ", with: "\t") }

    private static func read(_ name: String) throws -> String {
        try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private static func catalog(_ spec: String, named name: String = "orders") throws -> Catalog {
        let file = SourceFile(path: "\(name).errorcodes.yaml", text: spec)
        return try #require(SpecPipeline.run([SpecInput(spec: file, translations: [])], rules: .all)[0].catalog)
    }

    private static func merge(
        _ document: String,
        _ catalogs: [Catalog],
        prefix: String = "",
        at path: String = "openapi.yaml"
    ) -> (text: String, diagnostics: [Diagnostic]) {
        let emitter = OpenAPIMergeEmitter(document: path, EmitterOptions(prefix: prefix))
        let (bytes, diagnostics) = emitter.revise(SourceFile(path: path, text: document), for: catalogs)
        return (String(decoding: bytes, as: UTF8.self), diagnostics)
    }

    private static func report(_ diagnostics: [Diagnostic]) -> String { PlainRenderer().render(diagnostics) }

    private func merge(_ test: Case, _ change: (String) -> String = { $0 }, into document: String? = nil) throws -> (
        text: String, diagnostics: [Diagnostic]
    ) {
        let catalog = try Self.catalog(change(Self.read("\(test.spec).errorcodes.yaml")), named: test.spec)
        let text = try document ?? test.change(Self.read(test.document))
        return Self.merge(text, [catalog], prefix: test.prefix, at: test.document)
    }

    // MARK: What stays

    @Test(arguments: variants) func linesAreAddedAndNoneIsChanged(_ test: Case) throws {
        let old = try test.change(Self.read(test.document))
        let (new, _) = try merge(test)
        #expect(new.utf8.count > old.utf8.count)
        var rest = Self.lines(old)[...]
        for line in Self.lines(new) where line == rest.first { rest.removeFirst() }
        #expect(rest.isEmpty, "these lines are not in the merged document: \(rest.prefix(3))")
        #expect(try merge(test, into: new).text == new, "a second merge changes nothing")
    }

    /// With their line breaks.
    private static func lines(_ text: String) -> [String] {
        text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }

    @Test(arguments: cases) func isAsRecorded(_ test: Case) throws {
        let (text, diagnostics) = try merge(test)
        try Self.recorded.check(text, against: test.document)
        try Self.recorded.check(Self.report(diagnostics), against: test.document + ".txt")
    }

    // MARK: What goes

    @Test(arguments: variants.filter { $0.spec == "orders" })
    func anErrorTakesItsPartsAlong(_ test: Case) throws {
        let (merged, _) = try merge(test)
        #expect(merged.contains("\(test.prefix)OrderQueuedProblem"))
        let change: (String) -> String = { spec in
            spec.replacing(/\ \ order-queued: .*\n/, with: "").replacing("order-queued, ", with: "")
                .replacing(
                    "  listOrders: { method: GET, path: /orders, errors: [unauthenticated, maintenance] }\n",
                    with: ""
                )
        }
        let (less, _) = try merge(test, change, into: merged)
        #expect(!less.contains("OrderQueued") && !less.contains("ListOrdersFailure"))
        #expect(less == (try merge(test, change).text), "as if it had never been")
        #expect(try merge(test, into: less).text.utf8.count == merged.utf8.count, "and back")
    }
}

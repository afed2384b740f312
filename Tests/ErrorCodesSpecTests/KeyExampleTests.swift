import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

@Suite("Examples of keys, as messages show them")
struct KeyExampleTests {
    private static let root = SpecDocument.keys.table
    private static let error = ErrorDocument.keys.table

    @Test("each is written under its key, and none is missing")
    func areThere() {
        let tables = SpecFormat.tables
        #expect(Set(tables.map(\.subject)) == Self.reachable(from: Self.root.subject))
        #expect(Set(tables.map(\.subject)) == Set(KeyShape.all.keys))
        for table in tables {
            let shapes = KeyShape.all[table.subject] ?? []
            #expect(shapes.map(\.name) == table.keys.map(\.name), "describe each key of \(table.subject), in order")
            for (key, shape) in zip(table.keys, shapes) { Self.check(key, shape, of: table) }
        }
    }

    private static func check(_ key: KeyDescription, _ shape: KeyShape, of table: KeyTable) {
        #expect(key.example?.hasPrefix(key.name + ": ") ?? true, "\(table.subject): \(key.name)")
        #expect(key.isRequired == (shape.summary == nil), "say once what `\(key.name)` of \(table.subject) is for")
        guard key.isRequired || isCollection(shape.shape) else { return }
        #expect(key.example != nil, "give `\(key.name)` of \(table.subject) an example")
    }

    /// The subjects of a mapping and of all mappings inside.
    private static func reachable(from subject: String) -> Set<String> {
        (KeyShape.all[subject] ?? []).reduce(into: [subject]) { $0.formUnion(reachable(from: $1.shape)) }
    }

    private static func reachable(from shape: ValueShape) -> Set<String> {
        switch shape {
        case .object(let subject): reachable(from: subject)
        case .map(_, let values, _): reachable(from: values)
        case .list(let element, _, _): reachable(from: element)
        case .anyOf(let shapes): shapes.reduce(into: []) { $0.formUnion(reachable(from: $1)) }
        default: []
        }
    }

    private static func example(of key: String, in table: KeyTable) -> String {
        table.keys.first { $0.name == key }?.example ?? ""
    }

    private static func isCollection(_ shape: ValueShape) -> Bool {
        switch shape {
        case .map, .list: true
        default: false
        }
    }

    @Test("together they are a spec")
    func areRight() {
        let top = Self.root.keys.filter { $0.name != "errors" }.compactMap(\.example)
        let text = """
            \(top.joined(separator: "\n"))
            swift: \(SwiftDocument.keys.table.example)
            errors:
              order-lost: \(ErrorDocument.keys.table.example)
              order-late:
                status: 500
                \(Self.error.keys.compactMap(\.example).joined(separator: "\n    "))
                retry: \(RetryFormat.keys.table.example)
                alert: \(AlertDocument.keys.table.example)
                deprecated: \(DeprecationDocument.keys.table.example)
              order-later:
                title: Order later
                status: 500
                params: { size: { type: enum, \(Self.example(of: "values", in: LongParameter.keys.table)) }, order: \(LongParameter.keys.table.example) }
                fields: { missing: \(FieldDocument.keys.table.example) }
                causes: [\(CauseDocument.keys.table.example)]

            """
        #expect(Self.mistakes(in: text) == [])
    }

    @Test("so are those of errors, ranges, successes, operations and allowances alone")
    func areRightAlone() {
        let top = ["errorcodes", "domain", "type-base"].map { Self.example(of: $0, in: Self.root) }
        let text = """
            \(top.joined(separator: "\n"))
            \(Self.example(of: "errors", in: Self.root))
            ranges: { ordering: \(RangeDocument.keys.table.example) }
            success: { created: \(SuccessDocument.keys.table.example) }
            operations: { createOrder: \(OperationDocument.keys.table.example) }
            allow: [\(AllowanceDocument.keys.table.example)]

            """
        #expect(Self.mistakes(in: text) == [])
    }

    @Test("and those of what is reserved, in a catalogue with integer codes")
    func areRightWithIntegers() {
        let text = """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            reserved: \(ReservedDocument.keys.table.example)
            errors: { order-lost: { code: 20001, title: Order lost, status: 500 } }

            """
        #expect(Self.mistakes(in: text) == [])
    }

    private static func mistakes(in text: String) -> [String] {
        SpecPipeline.run(spec: SourceFile(path: "orders.errorcodes.yaml", text: text), rules: .all).diagnostics
            .filter { $0.severity == .error }
            .map { "\($0.fault.id): \($0.message)" }
    }
}

import ErrorCodesAuthoring
import Testing

@testable import ErrorCodesSpec

@Suite("Examples of keys, as messages show them")
struct KeyExampleTests {
    private static let keys: [any SpecKey.Type] = [
        RootKey.self, SwiftKey.self, RangeKey.self, ReservedKey.self, SuccessKey.self, OperationKey.self, AllowKey.self,
        ErrorKey.self, ParameterKey.self, FieldKey.self, CauseKey.self, RetryKey.self, AlertKey.self,
        DeprecatedKey.self,
    ]

    @Test("each is written under its key, and none is missing")
    func areThere() {
        for keys in Self.keys { Self.check(keys) }
    }

    private static func check<Key: SpecKey>(_: Key.Type) {
        for key in Key.allCases {
            let example = Key.examples[key]
            #expect(example?.hasPrefix(key.rawValue + ": ") ?? true, "\(Key.subject): \(key.rawValue)")
            guard Key.required.contains(key) || isCollection(key.shape) else { continue }
            #expect(example != nil, "give `\(key.rawValue)` of \(Key.self) an example in KeyExamples")
        }
    }

    private static func isCollection(_ shape: ValueShape) -> Bool {
        switch shape {
        case .map, .list: true
        default: false
        }
    }

    @Test("together they are a spec")
    func areRight() {
        let top = RootKey.examples.filter { $0.key != .errors }.values.sorted()
        let text = """
            \(top.joined(separator: "\n"))
            swift: \(SwiftKey.example)
            errors:
              order-lost: \(ErrorKey.example)
              order-late:
                status: 500
                \(ErrorKey.examples.values.sorted().joined(separator: "\n    "))
                retry: \(RetryKey.example)
                alert: \(AlertKey.example)
                deprecated: \(DeprecatedKey.example)
              order-later:
                title: Order later
                status: 500
                params: { size: { type: enum, \(ParameterKey.examples[.values, default: ""]) }, order: \(ParameterKey.example) }
                fields: { missing: \(FieldKey.example) }
                causes: [\(CauseKey.example)]

            """
        #expect(Self.mistakes(in: text) == [])
    }

    @Test("so are those of errors, ranges, successes, operations and allowances alone")
    func areRightAlone() {
        let top = [RootKey.errorcodes, .domain, .typeBase].compactMap { RootKey.examples[$0] }
        let text = """
            \(top.joined(separator: "\n"))
            \(RootKey.examples[.errors, default: ""])
            ranges: { ordering: \(RangeKey.example) }
            success: { created: \(SuccessKey.example) }
            operations: { createOrder: \(OperationKey.example) }
            allow: [\(AllowKey.example)]

            """
        #expect(Self.mistakes(in: text) == [])
    }

    @Test("and those of what is reserved, in a catalogue with integer codes")
    func areRightWithIntegers() {
        let text = """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            reserved: \(ReservedKey.example)
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

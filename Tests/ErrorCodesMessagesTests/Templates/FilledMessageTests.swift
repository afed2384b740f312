import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

@Suite("A compiled text with the values of an error")
struct FilledMessageTests {
    /// So many numbered values, each of so many letters; the second half was gathered before.
    struct ManyValues: CatalogError {
        static let names: [StaticString] = [
            "a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8", "a9", "b0", "b1", "b2", "b3", "b4", "b5", "b6", "b7",
            "b8", "b9", "c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "d0", "d1", "d2", "d3", "d4", "d5",
        ]

        var count: Int
        var length = 1

        enum Code: ErrorCode {
            typealias RawValue = Int
            case many
        }

        func _collect(into parameters: inout _ParameterCollector) -> Int {
            var second = _ParameterCollector()
            for (index, name) in Self.names.prefix(count).enumerated() {
                index < count / 2 ? parameters.add(name, value(index)) : second.add(name, value(index))
            }
            parameters.add(second.list)
            parameters.add(fields: [FieldError(StockError.InvalidViolation.required, at: "/sku")])
            return 0
        }

        static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
            Self(count: 0)
        }

        func value(_ index: Int) -> String { String(repeating: "\(index % 10)", count: length) }
    }

    @Test("all that it asks for, however much that is", arguments: [0, 1, 2, 16, 17, 33, 36], [1, 15, 16, 600])
    func filled(count: Int, length: Int) throws {
        let error = ManyValues(count: count, length: length)
        let expected = (0..<36).map { $0 < count ? error.value($0) : "" }.joined(separator: ";")
        let languages = LanguagePreferences(["en"])
        #expect(error.message(in: languages) == LocalizedMessage(text: expected, language: "en"))
        let compiled = try #require(error.code.preferredMessage(in: languages))
        #expect(compiled.filled(error.parameters) == expected)
    }

    @Test("no more than 64 KiB of it")
    func cut() throws {
        let error = ManyValues(count: 36, length: 10_000)
        let whole = (0..<36).map { error.value($0) }.joined(separator: ";")
        let languages = LanguagePreferences(["en"])
        let expected = whole.prefix(65_529) + "\u{2026}"
        #expect(error.message(in: languages).text == expected)
        let compiled = try #require(error.code.preferredMessage(in: languages))
        #expect(compiled.filled(error.parameters) == expected)
    }
}

extension FilledMessageTests.ManyValues.Code {
    static let _table = _CodeTable(
        domain: "many",
        typeBase: "https://errors.example.com/many/",
        rows: "1 400 many never notice - Many"
    )

    static let _texts: _TextTable? = _TextTable(
        """
        many
          en {a0};{a1};{a2};{a3};{a4};{a5};{a6};{a7};{a8};{a9};{b0};{b1};{b2};{b3};{b4};{b5};{b6};{b7};{b8};{b9};\
        {c0};{c1};{c2};{c3};{c4};{c5};{c6};{c7};{c8};{c9};{d0};{d1};{d2};{d3};{d4};{d5}
        """,
        of: _table
    )
}

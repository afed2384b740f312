import ErrorCodesRuntime
import Foundation
import Testing

@Suite("From error to bytes, by the short way")
struct DirectEncodingTests {
    static let texts: [String] = [
        "", "a", "\"", "\\", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghi", "seven\"7", "eight\\88",
        "\u{0}\u{1F}\u{20}",
        "\u{7F}\u{80}\u{2028}\u{202E}", "{text}{{}}", "é", "e\u{301}", "名前は長い名前です", "👩‍👩‍👧", "\t\r\n\u{8}\u{C}",
        String(repeating: "x", count: 1_023), String(repeating: "\u{1}", count: 400),
        String(repeating: "\"", count: 2_000),
        String(repeating: "long ", count: 5_000) + "\\",
    ]
    static let integers = [0, 7, 10, 99, 100, 101, 999, 1_000, 12_345, 100_000, -1, -10, -99, -100, .max, .min]
    static let doubles: [Double] = [0, -0.0, 1, 0.1, 1e300, -5e-300, .nan, .infinity, -.infinity, 123_456_789.125]
    static let durations: [Duration] = [.zero, .seconds(1), .seconds(-90), .milliseconds(1_500), .seconds(172_800)]
    static let instants = [0, -1, 1_769_846_400.25, -.infinity, .infinity].map(DateTime.init(secondsSinceEpoch:))
    static let pointers: [JSONPointer] = [
        .root, "/a", "/lettersOnly", "/with_underscore/1", ["a~b/c", "%", "é", "\"\\ ", ""], ["twelveletters", 12_345],
    ]

    static let occurrences = [
        ErrorOccurrence(), ErrorOccurrence(instance: "/a\"b", requestID: "\\1"),
        ErrorOccurrence(retryAfter: .milliseconds(1_001)),
        ErrorOccurrence(requestID: "", headers: [HeaderField(name: "Retry-After", value: "7")]),
    ]

    private func check<Failure: CatalogError>(_ error: Failure, location: SourceLocation = #_sourceLocation) {
        for occurrence in Self.occurrences {
            let direct = error.encodedProblem(occurrence)
            let problem = ProblemDetails(error, occurrence)
            #expect(
                direct == problem.encoded(),
                "\(String(decoding: direct, as: UTF8.self)) is not \(String(decoding: problem.encoded(), as: UTF8.self))",
                sourceLocation: location
            )
            #expect(Oracle.encoded(problem) == direct, sourceLocation: location)
        }
    }

    @Test("every text, whatever it holds, at every length")
    func texts() {
        for text in Self.texts {
            check(OrderError.orderInProgress(orderID: text))
            check(HostileError.reserved(text, 1, 2, status: 3))
            check(HostileError.many(Array(0..<32), text))
        }
        for length in 0..<40 {
            for position in 0..<max(length, 1) {
                var text = Array(repeating: UInt8(ascii: "x"), count: length)
                if length > 0 { text[position] = [0x22, 0x5C, 0x00, 0x1F, 0x0A][(length + position) % 5] }
                check(OrderError.orderInProgress(orderID: String(decoding: text, as: UTF8.self)))
            }
        }
    }

    @Test("every type of parameter")
    func types() {
        for index in 0..<200 {
            check(
                HostileError.values(
                    Self.texts.at(index),
                    Self.integers.at(index),
                    Self.doubles.at(index),
                    index % 2 == 0,
                    Self.durations.at(index),
                    Self.instants.at(index),
                    samples(index)
                )
            )
        }
        for double in Self.doubles {
            check(HostileError.values("", 0, double, true, .zero, Self.instants[0], []))
            check(HostileError.reserved("", 0, double, status: 0))
        }
        for integer in Self.integers { check(HostileError.many([integer], "")) }
    }

    private func samples(_ index: Int) -> [ParameterSample] {
        let all: [ParameterValue] = [
            .string(Self.texts.at(index)), .integer(Self.integers.at(index)), .double(Self.doubles.at(index)),
            .boolean(true), .duration(Self.durations.at(index)), .dateTime(Self.instants.at(index)),
            .list([.string("\""), .list([]), .integer(index)]),
        ]
        return all.prefix(index % 8).map(ParameterSample.init(parameterValue:))
    }

    @Test("errors of fields, in any order with parameters")
    func fields() {
        for index in 0..<120 {
            check(
                HostileError.fieldsFirst(
                    fields(index, count: index % 4),
                    Self.texts.at(index),
                    fields(index + 7, count: index % 3),
                    Self.integers.at(index),
                    Self.durations.at(index)
                )
            )
        }
    }

    private func fields(_ index: Int, count: Int) -> [FieldError<HostileError.Field>] {
        (index..<index + count).map { index in
            let quoted = HostileError.Field.quoted(
                Self.texts.at(index),
                Self.integers.at(index),
                Self.doubles.at(index),
                Self.durations.at(index),
                ["a", "\""]
            )
            let pointer = Self.pointers.at(index)
            let all: [HostileError.Field] = [
                quoted, .silent, .nested(Self.texts.at(index), [FieldError(.silent, at: "/inner")]),
            ]
            return FieldError(all.at(index / 2), at: pointer)
        }
    }

    @Test("every character of ASCII and some beyond, at every place in a word")
    func characters() {
        let scalars =
            (UInt8(0)..<0x80).map { Unicode.Scalar($0) } + ["\u{80}", "\u{7FF}", "\u{800}", "\u{FFFD}", "\u{10FFFF}"]
        for scalar in scalars {
            for before in 0..<9 {
                let text = String(repeating: "x", count: before) + String(scalar) + String(repeating: "y", count: 17)
                check(OrderError.orderInProgress(orderID: text))
                check(HostileError.fieldsFirst([FieldError(.nested(text, []), at: [.init(text)])], text, [], 0, .zero))
            }
        }
    }

    @Test("so many errors of fields that no buffer of the stack holds them")
    func manyFields() {
        for count in [0, 1, 2, 17, 200] {
            let field = HostileError.Field.quoted(
                String(repeating: "\"", count: count),
                count,
                0.5,
                .seconds(count),
                []
            )
            let fields = Array(repeating: FieldError(field, at: ["items", .init(count)]), count: count)
            check(HostileError.fieldsFirst(fields, "", [FieldError(.silent, at: .root)], count, .zero))
        }
    }

    @Test("both layouts of generated code")
    func layouts() {
        for error in EqualityTests.distinct { check(error) }
        check(StockError.gone())
        check(StockError.invalid(errors: [FieldError(.required, at: ["a~b"]), FieldError(.required, at: .root)]))
        check(Fixture.lowStock)
        check(HostileError.nothing)
    }

    @Test("extensions of a problem, known or not")
    func extensions() {
        let value: JSONValue = [
            "a": [1, 2.5, true, nil, ["\"", [:]]], "b\n": .number("1e400"), "": .number("\"no\""), "type": 1,
        ]
        for name in ["more", "type", "title", "status", "detail", "instance", "Type", "typ", "statuses", "é"] {
            let problem = ProblemDetails(type: "a\"", title: "", extensions: [name: value, "x": nil])
            #expect(problem.encoded() == Oracle.encoded(problem))
        }
    }
}

extension Array {
    /// The element at an index that may be beyond the end.
    fileprivate func at(_ index: Int) -> Element { self[index % count] }
}

/// The plainest possible encoder, to compare with.
private enum Oracle {
    static func encoded(_ problem: ProblemDetails) -> [UInt8] {
        var members: [(String, JSONValue?)] = [
            ("type", .string(problem.type)), ("title", problem.title.map(JSONValue.string)),
            ("status", problem.status.map(JSONValue.integer)), ("detail", problem.detail.map(JSONValue.string)),
            ("instance", problem.instance.map(JSONValue.string)),
        ]
        let standard = members.map(\.0)
        for member in problem.extensions where !standard.contains(member.name) {
            members.append((member.name, member.value))
        }
        let texts = members.compactMap { name, value in value.map { string(name) + ":" + text($0) } }
        return Array(("{" + texts.joined(separator: ",") + "}").utf8)
    }

    private static func text(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .boolean(let boolean): boolean.description
        case .integer(let integer): integer.description
        case .double(let double): double.isFinite ? double.description : "null"
        case .number(let text): text.contains("\"") ? string(text) : text
        case .string(let text): string(text)
        case .array(let elements): "[" + elements.map(text).joined(separator: ",") + "]"
        case .object(let object):
            "{" + object.map { string($0.name) + ":" + text($0.value) }.joined(separator: ",") + "}"
        }
    }

    private static func string(_ text: String) -> String {
        let short: [Unicode.Scalar: String] = [
            "\"": "\\\"", "\\": "\\\\", "\u{8}": "\\b", "\t": "\\t", "\n": "\\n", "\u{C}": "\\f", "\r": "\\r",
        ]
        var result = "\""
        for scalar in text.unicodeScalars {
            if let escape = short[scalar] {
                result += escape
            } else if scalar.value < 0x20 {
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

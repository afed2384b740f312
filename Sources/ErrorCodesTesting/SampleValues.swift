import ErrorCodesRuntime

/// The values of which samples are made: the examples of the spec, or else those by type and name.
///
/// `errorcodes` makes the same of a spec, in `ErrorCodesSamples`.
final class SampleValues: ParameterSampler {
    /// By the names of the parameters; those of a violation's are `VIOLATION/NAME`.
    private let examples: [String: ParameterValue]
    private let prefix: String

    private init(_ examples: [String: ParameterValue], prefix: String) {
        self.examples = examples
        self.prefix = prefix
    }

    convenience init(_ code: some ErrorCode) {
        var examples: [String: ParameterValue] = [:]
        for line in code.exampleLines {
            var cursor = TableCursor(line)
            guard let name = cursor.word()?.string else { continue }
            examples[name] = JSONValue(decoding: Array(cursor.restOfLine().bytes)).flatMap { ParameterValue($0) }
        }
        self.init(examples, prefix: "")
    }

    func sampler(of violation: String) -> (any ParameterSampler)? { SampleValues(examples, prefix: violation + "/") }

    func values(of name: String, _ type: any ParameterValueConvertible.Type, isConverted: Bool) -> [ParameterValue] {
        example(of: name) + Self.candidates(name, type, isConverted)
    }

    func values(of name: String, declared type: String) -> [ParameterValue] {
        example(of: name) + Self.candidates(name, declared: type.hasSuffix("?") ? type.dropLast() : type[...])
    }

    private func example(of name: String) -> [ParameterValue] { examples[prefix + name].map { [$0] } ?? [] }
}

// MARK: - By type and name

extension SampleValues {
    fileprivate static func candidates(
        _ name: String,
        _ type: any ParameterValueConvertible.Type,
        _ isConverted: Bool
    ) -> [ParameterValue] {
        if let list = type as? any ListOfParameterValues.Type {
            return list.candidates(name, isConverted).map { .list([$0]) }
        }
        if let words = type as? any ParameterEnum.Type { return words.words.map { .string($0) } }
        switch type {
        case is Int.Type: return [.integer(1)]
        case is Double.Type: return [.double(0.5)]
        case is Bool.Type: return [.boolean(true)]
        case is Duration.Type: return [.duration(.seconds(30))]
        case is DateTime.Type: return [.dateTime(DateTime(secondsSinceEpoch: 1_893_456_000))]
        case is CalendarDate.Type: return CalendarDate(year: 2030, month: 1, day: 1).map { [.date($0)] } ?? []
        default:
            let texts = ["https://example.com/\(name)", "01234567-89ab-4cde-8f01-23456789abcd"]
            // A relative URL would be one too, so that a UUID and a whole URL are tried first.
            return (isConverted ? texts : [name]).map { .string($0) }
        }
    }

    private static func candidates(_ name: String, declared type: Substring) -> [ParameterValue] {
        if type.hasPrefix("list<") {
            return candidates(name, declared: type.dropFirst(5).dropLast()).map { .list([$0]) }
        }
        if type.hasPrefix("enum(") {
            let words = type.dropFirst(5).dropLast().split(separator: ",").map(String.init)
            return (words.filter { $0 != unknownWord } + words).map { .string($0) }
        }
        return candidates(name, self.type(named: type), type == "uuid" || type == "url")
    }

    /// A word that is no case of its own in Swift.
    fileprivate static let unknownWord = "unknown"

    private static func type(named name: Substring) -> any ParameterValueConvertible.Type {
        switch name {
        case "int": Int.self
        case "double": Double.self
        case "bool": Bool.self
        case "date": CalendarDate.self
        case "date-time": DateTime.self
        case "duration": Duration.self
        default: String.self
        }
    }
}

/// A list, of whose elements nothing else is known.
private protocol ListOfParameterValues {
    static func candidates(_ name: String, _ isConverted: Bool) -> [ParameterValue]
}

extension Array: ListOfParameterValues where Element: ParameterValueConvertible {
    fileprivate static func candidates(_ name: String, _ isConverted: Bool) -> [ParameterValue] {
        SampleValues.candidates(name, Element.self, isConverted)
    }
}

extension ParameterEnum {
    fileprivate static var words: [String] { knownCases.map(\.rawValue) + [SampleValues.unknownWord] }
}

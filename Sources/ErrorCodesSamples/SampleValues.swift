import ErrorCodesRuntime
import ErrorCodesSpec

/// The values of params in samples: the spec's example, else one made up of type and name, the same as that of
/// `ErrorCodesTesting`.
struct SampleValues {
    /// The first word of each Swift enum that several params can share: that of the first of them.
    private var sharedWords: [Text: Text] = [:]
    private let layout: Layout

    init(_ catalog: Catalog) {
        layout = catalog.swift.layout
        for parameter in catalog.errors.flatMap({ $0.parameters + $0.fields.flatMap(\.parameters) }) {
            guard case .choice(let words) = parameter.type.innermost,
                let name = parameter.places.document.swiftName?.value.text, sharedWords[name] == nil
            else { continue }
            sharedWords[name] = Self.first(of: words)
        }
    }

    /// - Parameter isOfField: True for a param of a field error.
    func value(of parameter: ErrorCodesSpec.Parameter, isOfField: Bool) -> ParameterValue {
        if let example = Self.example(of: parameter) { return example }
        // In a struct a word is text, but in a violation of its fields it is a case.
        let isCase = layout == .enum || isOfField
        let word = isCase ? parameter.places.document.swiftName.flatMap { sharedWords[$0.value.text] } : nil
        return Self.value(parameter.type, name: parameter.wireName.string, word: word)
    }

    /// A word called `unknown` is no case of its own in Swift.
    private static func first(of words: [Text]) -> Text? { words.first { $0 != "unknown" } ?? words.first }

    private static func example(of parameter: ErrorCodesSpec.Parameter) -> ParameterValue? {
        parameter.example.flatMap { JSONValue(decoding: Array($0.string.utf8)) }
            .flatMap { ParameterValue($0) }.flatMap { read($0, as: parameter.type) }
    }

    /// The value of an example, of which instants, days and durations are still text.
    private static func read(_ value: ParameterValue, as type: ErrorCodesSpec.ParameterType) -> ParameterValue? {
        switch (type, value) {
        case (.int, _): Int(parameterValue: value)?.parameterValue
        case (.double, _): Double(parameterValue: value)?.parameterValue
        case (.bool, _): Bool(parameterValue: value)?.parameterValue
        case (.date, _): CalendarDate(parameterValue: value)?.parameterValue
        case (.dateTime, _): DateTime(parameterValue: value)?.parameterValue
        case (.duration, _): Duration(parameterValue: value)?.parameterValue
        case (.string, _), (.uuid, _), (.url, _), (.choice, _): String(parameterValue: value)?.parameterValue
        case (.list(let element), .list(let values)): .list(values.compactMap { read($0, as: element) })
        case (.list, _): nil
        }
    }

    private static func value(_ type: ErrorCodesSpec.ParameterType, name: String, word: Text?) -> ParameterValue {
        switch type {
        case .string: .string(name)
        case .int: .integer(1)
        case .double: .double(0.5)
        case .bool: .boolean(true)
        case .date: CalendarDate(year: 2030, month: 1, day: 1).map { .date($0) } ?? .string(name)
        case .dateTime: .dateTime(DateTime(secondsSinceEpoch: 1_893_456_000))
        case .duration: .duration(.seconds(30))
        case .uuid: .string("01234567-89ab-4cde-8f01-23456789abcd")
        case .url: .string("https://example.com/\(name)")
        case .choice(let words): .string((word ?? first(of: words))?.string ?? name)
        case .list(let element): .list([value(element, name: name, word: word)])
        }
    }
}

extension ParameterValue {
    /// Another value of the same type.
    var other: ParameterValue {
        switch self {
        case .string(let text): .string(text + "x")
        case .integer(let integer): .integer(integer ^ 1)
        case .double(let double): .double(double / 2 + 1)
        case .boolean(let boolean): .boolean(!boolean)
        case .duration(let duration): .duration(duration + .seconds(1))
        case .dateTime(let instant): .dateTime(DateTime(secondsSinceEpoch: instant.secondsSinceEpoch / 2))
        case .date(let date):
            CalendarDate(year: date.year / 2, month: date.month, day: 1).map { .date($0) } ?? .integer(0)
        case .list(let values): .list(values.isEmpty ? [.integer(0)] : values.map(\.other))
        }
    }
}

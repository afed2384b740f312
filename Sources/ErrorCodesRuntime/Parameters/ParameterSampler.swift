/// Makes up values of a parameter by its name on the wire and its type: any number of them, of which the first that fits is taken.
///
/// The last argument is true for text that stands for a type of Foundation: a UUID or a URL.
package typealias ParameterSampler =
    @Sendable (
        _ name: String, _ type: any ParameterValueConvertible.Type, _ isConverted: Bool
    ) -> [ParameterValue]

extension _ReceivedParameters {
    /// The first made-up value that can be converted; nil where there is none.
    @usableFromInline
    func sample<Source: ParameterValueConvertible, Value>(
        _ name: String,
        isConverted: Bool = false,
        _ convert: (Source) -> Value?
    ) -> Value? {
        for candidate in samples(name, Source.self, isConverted) {
            if let source = Source(parameterValue: candidate), let value = convert(source) { return value }
        }
        return nil
    }
}

extension ErrorCode {
    /// The examples that the spec gives of parameters, by their names on the wire.
    package var examples: [String: ParameterValue] {
        var examples: [String: ParameterValue] = [:]
        for line in row.values(of: .example) {
            var cursor = TableCursor(line)
            guard let name = cursor.word()?.string else { continue }
            let document = "{\"\(name)\":\(cursor.restOfLine().string)}"
            let value = try? ProblemDetails(decoding: document.utf8).extensions[name]
            examples[name] = value.flatMap { ParameterValue($0) }
        }
        return examples
    }
}

extension ParameterDeclaration {
    /// Made-up values of the declared type; an enum is its first word.
    func samples(by sampler: ParameterSampler?) -> [ParameterValue] {
        var text = typeText.string
        if text.hasSuffix("?") { text.removeLast() }
        var depth = 0
        while text.hasPrefix("list<"), text.hasSuffix(">") {
            text = String(text.dropFirst(5).dropLast())
            depth += 1
        }
        var samples: [ParameterValue] = []
        if text.hasPrefix("enum("), text.hasSuffix(")") {
            let words = text.dropFirst(5).dropLast().split(separator: ",").map { ParameterValue.string(String($0)) }
            samples = (sampler?(wire.string, String.self, false) ?? []).filter { $0.isList || words.contains($0) }
            samples += words.prefix(1)
        } else if let sampler {
            samples = sampler(wire.string, Self.type(named: text), text == "uuid" || text == "url")
        }
        let lists = samples.map { sample in (0..<depth).reduce(sample) { value, _ in .list([value]) } }
        // What an example says is a list already.
        return depth > 0 ? samples.filter(\.isList) + lists : samples
    }

    private static func type(named name: String) -> any ParameterValueConvertible.Type {
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

extension ParameterValue {
    fileprivate var isList: Bool { if case .list = self { true } else { false } }
}

extension CatalogError {
    /// An error with made-up values; its errors of fields are one of each violation.
    package static func sample(of code: Code, by sampler: @escaping ParameterSampler) throws(ParameterMismatch) -> Self
    {
        try _make(code.ordinal, from: _ReceivedParameters(sampling: sampler))
    }
}

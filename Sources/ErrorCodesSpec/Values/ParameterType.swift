/// The type of a parameter.
package indirect enum ParameterType: Sendable, Hashable, CustomStringConvertible {
    case string, int, double, bool, dateTime, duration, uuid, url
    /// One of a closed set of words.
    case choice([Text])
    case list(ParameterType)

    /// The words that stand for a type, apart from `list<T>` and `enum`.
    package static let simple: [(word: String, type: ParameterType)] = [
        ("string", .string), ("int", .int), ("double", .double), ("bool", .bool), ("date-time", .dateTime),
        ("duration", .duration), ("uuid", .uuid), ("url", .url),
    ]

    package static let pattern =
        #"^(string|int|double|bool|date-time|duration|uuid|url|enum|list<.+>)\??$"#

    package var description: String {
        switch self {
        case .choice: "enum"
        case .list(let element): "list<\(element)>"
        default: Self.simple.first { $0.type == self }?.word ?? ""
        }
    }
}

/// A type as it is written, where `enum` gets its values from another key.
package struct ParameterTypeExpression: Sendable {
    package var isOptional: Bool
    /// How many lists are around the innermost type.
    package var listDepth: Int
    /// The innermost type; nil for `enum`.
    package var element: ParameterType?

    package init?(_ text: Text) {
        var word = Substring(text.string)
        isOptional = word.hasSuffix("?")
        if isOptional { word.removeLast() }
        listDepth = 0
        while word.hasPrefix("list<"), word.hasSuffix(">") {
            word = word.dropFirst("list<".count).dropLast()
            listDepth += 1
        }
        guard listDepth <= 4 else { return nil }
        if word == "enum" { return }
        guard let simple = ParameterType.simple.first(where: { $0.word == word }) else { return nil }
        // Types of Foundation are converted one by one, which lists of lists would not be worth.
        guard listDepth <= 1 || ![.dateTime, .uuid, .url].contains(simple.type) else { return nil }
        element = simple.type
    }

    /// The whole type, with the values of `enum`.
    package func resolved(values: [Text]) -> ParameterType {
        (0..<listDepth).reduce(element ?? .choice(values)) { type, _ in .list(type) }
    }
}

extension ParameterType {
    /// The type inside all lists.
    package var innermost: ParameterType {
        if case .list(let element) = self { element.innermost } else { self }
    }
}

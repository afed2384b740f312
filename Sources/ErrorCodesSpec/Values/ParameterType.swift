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

    /// Any type; those without an `enum` in them; those with one, whose values another key gives.
    package static let pattern = "^(\(expressions)|\(enumExpressions))\\??$"
    package static let shortPattern = "^(\(expressions))\\??$"
    package static let enumPattern = "^(\(enumExpressions))\\??$"

    private static let expressions = simple.map { word, type in
        alternatives(of: word, depth: ParameterTypeExpression.maximumDepth(of: type))
    }.joined(separator: "|")
    private static let enumExpressions = alternatives(of: "enum", depth: ParameterTypeExpression.maximumDepth)

    private static func alternatives(of word: String, depth: Int) -> String {
        (0...depth)
            .map { String(repeating: "list<", count: $0) + word + String(repeating: ">", count: $0) }
            .joined(separator: "|")
    }

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
        var word = text
        isOptional = word.hasSuffix(Self.question)
        if isOptional { word = word.slice(from: 0, to: word.count - 1) }
        listDepth = 0
        while word.hasPrefix(Self.listStart), word.hasSuffix(Self.listEnd) {
            word = word.slice(from: Self.listStart.count, to: word.count - 1)
            listDepth += 1
        }
        guard listDepth <= Self.maximumDepth else { return nil }
        if word == Self.enumWord { return }
        guard let number = Self.words.firstIndex(of: word) else { return nil }
        let type = ParameterType.simple[number].type
        guard listDepth <= Self.maximumDepth(of: type) else { return nil }
        element = type
    }

    private static let question: Text = "?"
    private static let listStart: Text = "list<"
    private static let listEnd: Text = ">"
    private static let enumWord: Text = "enum"
    private static let words = ParameterType.simple.map { Text($0.word) }

    static let maximumDepth = 4

    /// Types of Foundation are converted one by one, which lists of lists would not be worth.
    static func maximumDepth(of type: ParameterType) -> Int {
        switch type {
        case .dateTime, .uuid, .url: 1
        default: maximumDepth
        }
    }

    /// The whole type, with the values of `enum`.
    package func resolved(values: [Text]) -> ParameterType {
        var type = element ?? .choice(values)
        for _ in 0..<listDepth { type = .list(type) }
        return type
    }
}

extension ParameterType {
    /// The type inside all lists.
    package var innermost: ParameterType {
        if case .list(let element) = self { element.innermost } else { self }
    }
}

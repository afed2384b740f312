/// The type of a parameter.
package indirect enum ParameterType: Sendable, Hashable, CustomStringConvertible {
    case string, int, double, bool, date, dateTime, duration, uuid, url
    /// One of a closed set of words.
    case choice([Text])
    case list(ParameterType)

    /// A type that a word stands for; `list<T>` and `enum` are none.
    package struct Simple: Sendable {
        package let word: String
        package let type: ParameterType
        /// How deep lists of it can be. Types of Foundation are converted one by one, which lists of lists would not be
        /// worth.
        var listDepth = ParameterTypeExpression.maximumDepth
        /// Words that stand for it elsewhere.
        var synonyms: [String] = []
    }

    package static let simple = [
        Simple(word: "string", type: .string, synonyms: ["str", "text"]),
        Simple(word: "int", type: .int, synonyms: ["integer", "int32", "int64", "long"]),
        Simple(word: "double", type: .double, synonyms: ["number", "float"]),
        Simple(word: "bool", type: .bool, synonyms: ["boolean"]),
        Simple(word: "date", type: .date, synonyms: ["localdate", "full-date", "day"]),
        Simple(word: "date-time", type: .dateTime, listDepth: 1, synonyms: ["datetime", "timestamp"]),
        Simple(word: "duration", type: .duration),
        Simple(word: "uuid", type: .uuid, listDepth: 1, synonyms: ["guid"]),
        Simple(word: "url", type: .url, listDepth: 1, synonyms: ["uri"]),
    ]

    /// The words for all types that are no lists.
    static let words = simple.map(\.word) + ["enum"]

    /// Any type; those without an `enum` in them; those with one, whose values another key gives.
    package static let pattern = "^(\(expressions)|\(enumExpressions))\\??$"
    package static let shortPattern = "^(\(expressions))\\??$"
    package static let enumPattern = "^(\(enumExpressions))\\??$"

    private static let expressions = simple.map { alternatives(of: $0.word, depth: $0.listDepth) }
        .joined(separator: "|")
    private static let enumExpressions = alternatives(of: "enum", depth: ParameterTypeExpression.maximumDepth)

    @_optimize(none) private static func alternatives(of word: String, depth: Int) -> String {
        (0...depth).map { list(of: word, depth: $0) }.joined(separator: "|")
    }

    fileprivate static func list(of word: String, depth: Int) -> String {
        String(repeating: "list<", count: depth) + word + String(repeating: ">", count: depth)
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
        guard let number = Self.words.firstIndex(of: word), listDepth <= ParameterType.simple[number].listDepth else {
            return nil
        }
        element = ParameterType.simple[number].type
    }

    private static let question: Text = "?"
    private static let listStart: Text = "list<"
    private static let listEnd: Text = ">"
    private static let enumWord: Text = "enum"
    private static let words = ParameterType.simple.map { Text($0.word) }

    static let maximumDepth = 4

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

/// What to write instead of a word that is no type, where another language or format calls a type so.
struct TypeAdvice {
    private static let lists: Set<String> = ["list", "array"]

    private var word: String
    private var depth = 0
    private var isOptional = false
    private var hasOptionalElements = false

    static func advice(insteadOf text: Text) -> String? {
        guard text.count <= 100 else { return nil }
        return TypeAdvice(text.string).advice
    }

    /// Takes off what makes lists and optionals: `[]`, `list<>` and `?`.
    private init(_ text: String) {
        word = text
        while true {
            if word.hasSuffix("?") {
                word.removeLast()
                if depth == 0 { isOptional = true } else { hasOptionalElements = true }
            } else if word.hasSuffix("[]") {
                word.removeLast(2)
                depth += 1
            } else if word.last == ">", let start = word.firstIndex(of: "<"),
                Self.lists.contains(word[..<start].lowercased())
            {
                word = String(word[word.index(after: start)...].dropLast())
                depth += 1
            } else {
                return
            }
        }
    }

    @_optimize(none) private var advice: String? {
        let lowercased = word.lowercased()
        let isList = depth > 0
        guard
            let element = ParameterType.simple.first(where: { $0.synonyms.contains(lowercased) })?.word
                ?? (ParameterType.words.contains(lowercased) ? lowercased : nil)
                ?? (isList ? Suggestion.nearest(to: word, among: ParameterType.words) : nil)
        else { return nil }
        let type = ParameterType.list(of: element, depth: depth)
        if hasOptionalElements {
            return "the elements of a list are always there; a list that may be absent is `\(type)?`"
        }
        let proposal = type + (isOptional ? "?" : "")
        if ParameterTypeExpression(Text(proposal)) != nil { return "did you mean `\(proposal)`?" }
        return Self.limit(of: element)
    }

    /// How deep the lists of a type can be.
    @_optimize(none) private static func limit(of element: String) -> String {
        let depth =
            ParameterType.simple.first { $0.word == element }?.listDepth ?? ParameterTypeExpression.maximumDepth
        return "lists of `\(element)` go no deeper than `\(ParameterType.list(of: element, depth: depth))`"
    }
}

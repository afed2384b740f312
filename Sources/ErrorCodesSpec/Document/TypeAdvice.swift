/// What to write instead of a word that is no type, where another language or format calls a type so.
struct TypeAdvice {
    private static let synonyms = [
        "boolean": "bool", "integer": "int", "int32": "int", "int64": "int", "long": "int", "number": "double",
        "float": "double", "str": "string", "text": "string", "datetime": "date-time", "timestamp": "date-time",
        "guid": "uuid", "uri": "url",
    ]
    private static let lists: Set<String> = ["list", "array"]
    private static let known = ParameterType.simple.map(\.word) + ["enum"]

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

    private var advice: String? {
        let lowercased = word.lowercased()
        let isList = depth > 0
        guard
            let element = Self.synonyms[lowercased]
                ?? (Self.known.contains(lowercased) ? lowercased : nil)
                ?? (isList ? Suggestion.nearest(to: word, among: Self.known) : nil)
        else { return nil }
        let type = Self.type(of: element, depth: depth)
        if hasOptionalElements {
            return "the elements of a list are always there; a list that may be absent is `\(type)?`"
        }
        let proposal = type + (isOptional ? "?" : "")
        if ParameterTypeExpression(Text(proposal)) != nil { return "did you mean `\(proposal)`?" }
        return Self.limit(of: element)
    }

    private static func type(of element: String, depth: Int) -> String {
        String(repeating: "list<", count: depth) + element + String(repeating: ">", count: depth)
    }

    /// How deep the lists of a type can be.
    private static func limit(of element: String) -> String {
        let type = ParameterType.simple.first { $0.word == element }?.type
        let depth = type.map(ParameterTypeExpression.maximumDepth) ?? ParameterTypeExpression.maximumDepth
        return "lists of `\(element)` go no deeper than `\(Self.type(of: element, depth: depth))`"
    }
}

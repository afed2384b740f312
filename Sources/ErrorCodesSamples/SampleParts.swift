import ErrorCodesRuntime

/// Prints a body, and compares it with another one of the same error on the way.
struct SampleParts {
    private(set) var parts: [SamplePart] = []

    /// Appends a value, of which varies what is not the same in the other.
    mutating func append(_ value: JSONValue, _ other: JSONValue?, depth: Int) {
        switch value {
        case .object(let object) where !object.isEmpty:
            appendList("{", "}", object.count, depth: depth) { parts, index in
                let member = object[index]
                parts.append(.name, JSONValue.string(member.name).description)
                parts.append(.punctuation, ": ")
                parts.append(member.value, other?[member.name], depth: depth + 1)
            }
        case .array(let elements) where !elements.isEmpty:
            appendList("[", "]", elements.count, depth: depth) { parts, index in
                parts.append(elements[index], other?[index], depth: depth + 1)
            }
        case .string: append(.string, value.description, varies: value != other)
        default: append(.word, value.description, varies: value != other)
        }
    }

    private mutating func appendList(
        _ start: String,
        _ end: String,
        _ count: Int,
        depth: Int,
        _ appendElement: (inout SampleParts, Int) -> Void
    ) {
        append(.punctuation, start)
        for index in 0..<count {
            append(.punctuation, (index > 0 ? ",\n" : "\n") + String(repeating: "  ", count: depth + 1))
            appendElement(&self, index)
        }
        append(.punctuation, "\n" + String(repeating: "  ", count: depth) + end)
    }

    private mutating func append(_ kind: SamplePart.Kind, _ text: String, varies: Bool = false) {
        if kind == .punctuation, parts.last?.kind == kind {
            parts[parts.count - 1].text += text
        } else {
            parts.append(SamplePart(kind: kind, text: text, varies: varies))
        }
    }
}

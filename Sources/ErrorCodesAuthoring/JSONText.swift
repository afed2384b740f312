/// A JSON value that is to be printed, members in the order in which they are given.
package indirect enum JSONText: Sendable {
    case null
    case boolean(Bool)
    case number(Int)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    /// Indented by two spaces, as people read it.
    package var text: String {
        var output = ""
        append(to: &output, indentation: "")
        return output
    }

    /// On one line.
    package var compactText: String {
        switch self {
        case .array(let elements): "[" + elements.map(\.compactText).joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.map { Self.quoted($0) + ":" + $1.compactText }.joined(separator: ",") + "}"
        default: text
        }
    }

    private func append(to output: inout String, indentation: String) {
        switch self {
        case .null: output += "null"
        case .boolean(let value): output += value ? "true" : "false"
        case .number(let value): output += String(value)
        case .string(let value): output += Self.quoted(value)
        case .array(let elements):
            Self.append(elements.map { (nil, $0) }, "[", "]", to: &output, indentation: indentation)
        case .object(let members):
            Self.append(members.map { ($0, $1) }, "{", "}", to: &output, indentation: indentation)
        }
    }

    private static func append(
        _ items: [(key: String?, value: JSONText)],
        _ open: String,
        _ close: String,
        to output: inout String,
        indentation: String
    ) {
        guard !items.isEmpty else {
            output += open + close
            return
        }
        output += open
        for (index, item) in items.enumerated() {
            output += (index > 0 ? ",\n" : "\n") + indentation + "  "
            if let key = item.key { output += quoted(key) + ": " }
            item.value.append(to: &output, indentation: indentation + "  ")
        }
        output += "\n" + indentation + close
    }

    private static func quoted(_ string: String) -> String {
        var quoted = "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            // Controls, and what some readers of lines take for line breaks.
            case _ where scalar.value < 0x20, "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

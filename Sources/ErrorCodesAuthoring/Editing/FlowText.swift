import ErrorCodesEmitters

/// Writes values in the flow style of YAML, which is that of JSON.
struct FlowText {
    /// What each line begins with; nil writes everything on one line.
    let indentation: String?
    /// How much deeper each level is.
    let step: String
    let lineBreak: String

    func text(of value: JSONText) -> String { text(of: value, at: indentation) }

    /// Members, with commas between them.
    func members(_ members: [(String, JSONText)]) -> [String] {
        members.map { "\(JSONText.string($0).compactText): \(text(of: $1))" }
    }

    private func text(of value: JSONText, at indentation: String?) -> String {
        let inner = indentation.map { $0 + step }
        switch value {
        case .array(let elements):
            return list("[", elements.map { text(of: $0, at: inner) }, "]", indentation)
        case .object(let members):
            let texts = members.map { "\(JSONText.string($0).compactText): \(text(of: $1, at: inner))" }
            return list("{", texts, "}", indentation)
        case .json(let text): return raw(text, at: indentation)
        default: return value.compactText
        }
    }

    /// JSON that is indented by two spaces.
    private func raw(_ text: String, at indentation: String?) -> String {
        let lines = text.split(separator: "\n").map { line in
            let content = line.drop { $0 == " " }
            guard let indentation else { return String(content) }
            return indentation + String(repeating: step, count: (line.count - content.count) / 2) + content
        }
        guard indentation != nil else { return lines.joined(separator: " ") }
        return lines.joined(separator: lineBreak).trimmingPrefix(while: { $0 == " " || $0 == "\t" }).description
    }

    private func list(_ open: String, _ parts: [String], _ close: String, _ indentation: String?) -> String {
        guard !parts.isEmpty else { return open + close }
        guard let indentation else { return open + parts.joined(separator: ", ") + close }
        let start = lineBreak + indentation
        return open + parts.map { start + step + $0 }.joined(separator: ",") + start + close
    }
}

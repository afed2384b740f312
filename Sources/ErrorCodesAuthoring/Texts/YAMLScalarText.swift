import ErrorCodesSpec

/// Writes texts as scalars of YAML that every reader takes for text.
enum YAMLScalarText {
    /// On one line: plain where that is safe, else in double quotes.
    static func line(_ text: Text) -> String {
        isPlain(text) ? text.string : quoted(text)
    }

    /// The value of a key in a block mapping; several lines as a literal block.
    ///
    /// - Parameter indentation: That of the key.
    static func value(_ text: Text, indentation: String, lineBreak: String = "\n") -> String {
        guard text.contains(UInt8(ascii: "\n")), canBeBlock(text) else { return line(text) }
        let lines = text.string.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        let indented = lines.map { $0.isEmpty ? "" : indentation + "  " + String($0) }
        return (["|-"] + indented).joined(separator: lineBreak)
    }

    /// In double quotes, with escapes (YAML 1.2.2, section 5.7).
    static func quoted(_ text: Text) -> String {
        var quoted = "\"".unicodeScalars
        for scalar in text.string.unicodeScalars {
            switch scalar {
            case "\"": quoted.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": quoted.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": quoted.append(contentsOf: "\\n".unicodeScalars)
            case "\r": quoted.append(contentsOf: "\\r".unicodeScalars)
            case "\t": quoted.append(contentsOf: "\\t".unicodeScalars)
            default: quoted.append(scalar)
            }
        }
        quoted.append("\"")
        return String(quoted)
    }

    /// A literal block keeps all but carriage returns.
    private static func canBeBlock(_ text: Text) -> Bool { !text.contains(UInt8(ascii: "\r")) }

    /// Stricter than YAML: what begins with a letter, and has nothing in it that means anything anywhere.
    private static func isPlain(_ text: Text) -> Bool {
        let scalars = text.string.unicodeScalars
        guard let first = scalars.first, first.properties.isAlphabetic, scalars.last != ":",
            !scalars.contains(where: { $0.value < 0x20 || #"{}[]"\"#.unicodeScalars.contains($0) }),
            PlainScalar.otherReading(of: text) == nil
        else { return false }
        return zip(scalars, scalars.dropFirst()).allSatisfy { ($0, $1) != (":", " ") && ($0, $1) != (" ", "#") }
    }
}

import ErrorCodesModel
import ErrorCodesSpec

/// Writes texts as scalars of YAML that every reader takes for text.
package enum YAMLScalarText {
    /// What is around a scalar: in a flow collection, a comma ends a plain one.
    package enum Context {
        case block
        case flow
    }

    /// On one line: plain where that is safe, else in double quotes.
    package static func line(_ text: String, in context: Context = .block) -> String {
        isPlain(text, in: context) ? text : quoted(text)
    }

    /// The value of a key in a block mapping; several lines as a literal block.
    ///
    /// - Parameter indentation: That of the key.
    package static func value(
        _ text: String,
        in context: Context = .block,
        indentation: String,
        lineBreak: String = "\n"
    ) -> String {
        guard text.utf8.contains(UInt8(ascii: "\n")), canBeBlock(text) else { return line(text, in: context) }
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        let indented = lines.map { $0.isEmpty ? "" : indentation + "  " + String($0) }
        return (["|-"] + indented).joined(separator: lineBreak)
    }

    /// In double quotes, with escapes (YAML 1.2.2, section 5.7).
    package static func quoted(_ text: String) -> String {
        var quoted = "\"".unicodeScalars
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted.append(contentsOf: "\\\"".unicodeScalars)
            case "\\": quoted.append(contentsOf: "\\\\".unicodeScalars)
            case "\n": quoted.append(contentsOf: "\\n".unicodeScalars)
            case "\r": quoted.append(contentsOf: "\\r".unicodeScalars)
            case "\t": quoted.append(contentsOf: "\\t".unicodeScalars)
            case _ where HidingScalars.isForbidden(scalar.value):
                let digits = String(scalar.value, radix: 16)
                let length = scalar.value > 0xFFFF ? 8 : 4
                quoted.append(contentsOf: (length == 8 ? "\\U" : "\\u").unicodeScalars)
                quoted.append(contentsOf: String(repeating: "0", count: length - digits.count).unicodeScalars)
                quoted.append(contentsOf: digits.unicodeScalars)
            default: quoted.append(scalar)
            }
        }
        quoted.append("\"")
        return String(quoted)
    }

    /// A literal block keeps all but carriage returns and what no reader takes; its first line tells the indentation, and its
    /// last one has no line break.
    private static func canBeBlock(_ text: String) -> Bool {
        guard let first = text.utf8.first, ![space, tab, feed].contains(first), text.utf8.last != feed else {
            return false
        }
        return text.unicodeScalars.allSatisfy { $0 != "\r" && !HidingScalars.isForbidden($0.value) }
    }

    /// Stricter than YAML: what begins with a letter, a `$` or a `/`, and has nothing in it that means anything here.
    private static func isPlain(_ text: String, in context: Context) -> Bool {
        guard let first = text.utf8.first, text.utf8.last != colon, text.utf8.last != space else { return false }
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z": break
            case "#": if previous == " " { return false }
            case " ": if previous == ":" { return false }
            case "{", "}", "[", "]", "\"", "\\": return false
            case ",": if context == .flow { return false }
            case "\u{20}"..."\u{7E}": break
            default:
                let isLetter = previous != nil || scalar.properties.isAlphabetic
                if scalar.value < 0x80 || !isLetter || HidingScalars.isForbidden(scalar.value) { return false }
            }
            previous = scalar
        }
        guard beginsText(first) else { return false }
        return text.utf8.count > PlainScalar.longestWord || PlainScalar.otherReading(of: Text(text)) == nil
    }

    /// True for what begins no number, no date, and nothing that is not text; only words of few letters then are retyped.
    private static func beginsText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...: true
        case UInt8(ascii: "$"), UInt8(ascii: "/"): true
        default: false
        }
    }

    private static let colon = UInt8(ascii: ":")
    private static let feed = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    private static let tab = UInt8(ascii: "\t")
}

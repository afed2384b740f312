import ErrorCodesSpec

/// A string literal in Swift source. Every string of a spec that becomes a literal passes through here.
struct SwiftStringLiteral: CodeFragment {
    private let text: Text

    init(_ text: Text) {
        self.text = text
    }

    func append(to output: inout ByteBuffer) {
        output.append(literal: "\"")
        if text.isPlainInLiterals { output.append(text) } else { appendEscaped(to: &output) }
        output.append(literal: "\"")
    }

    private func appendEscaped(to output: inout ByteBuffer) {
        for scalar in text.string.unicodeScalars {
            switch scalar {
            case "\"": output.append(literal: #"\""#)
            case "\\": output.append(literal: #"\\"#)
            case "\n": output.append(literal: #"\n"#)
            case "\r": output.append(literal: #"\r"#)
            case "\t": output.append(literal: #"\t"#)
            case _ where ForbiddenScalar.isForbidden(scalar.value):
                output.append(Text("\\u{\(String(scalar.value, radix: 16, uppercase: true))}"))
            default: output.append(Text(String(scalar)))
            }
        }
    }
}

/// Text inside a raw literal of several lines, `#"""`. Every string of a table passes through here.
///
/// A vertical tab, which no text of a spec holds, stands for the end of a line within a text.
struct SwiftTableText: CodeFragment {
    private let text: Text

    init(_ text: Text) {
        self.text = text
    }

    func append(to output: inout ByteBuffer) {
        if text.isPlainInLiterals { output.append(text) } else { appendEscaped(to: &output) }
    }

    private func appendEscaped(to output: inout ByteBuffer) {
        for scalar in text.string.unicodeScalars {
            switch scalar {
            // Quotes only matter three in a row, and a backslash only before `#`; alone they stay readable.
            case "\"": output.append(literal: output.bytes.suffix(2).elementsEqual("\"\"".utf8) ? "\\#\"" : "\"")
            case "\\": output.append(literal: "\\#\\")
            case "\n": output.append(literal: "\\#u{B}")
            case _ where scalar.value < 0x20 || ForbiddenScalar.isForbidden(scalar.value):
                output.append(Text("\\#u{\(String(scalar.value, radix: 16, uppercase: true))}"))
            default: output.append(Text(String(scalar)))
            }
        }
    }
}

extension Text {
    /// Whether it can stand in a literal as it is: without quotes, backslashes, and what would not be seen.
    fileprivate var isPlainInLiterals: Bool {
        isPlain && !contains(UInt8(ascii: "\"")) && !contains(UInt8(ascii: "\\"))
    }
}

package import ErrorCodesSpec
package import ErrorCodesWriting

/// A string literal in Swift source. Every string of a spec that becomes a literal passes through here.
package struct SwiftStringLiteral: CodeFragment {
    private let text: Text

    package init(_ text: Text) {
        self.text = text
    }

    package func append(to output: inout OutputBuffer) {
        output.append(literal: "\"")
        appendEscaped(to: &output)
        output.append(literal: "\"")
    }

    @_optimize(none) private func appendEscaped(to output: inout OutputBuffer) {
        guard !text.isPlainInLiterals else { return output.append(text) }
        for scalar in text.string.unicodeScalars {
            switch scalar {
            case "\"": output.append(literal: #"\""#)
            case "\\": output.append(literal: #"\\"#)
            case "\n": output.append(literal: #"\n"#)
            case "\r": output.append(literal: #"\r"#)
            case "\t": output.append(literal: #"\t"#)
            case _ where ForbiddenScalar.isForbidden(scalar.value):
                output.append(literal: "\\u{")
                output.append(hexadecimal: scalar.value)
                output.append(literal: "}")
            default: output.append(scalar)
            }
        }
    }
}

/// Text inside a raw literal of several lines, `#"""`. Every string of a table passes through here.
///
/// A vertical tab, which no text of a spec holds, stands for the end of a line within a text.
package struct SwiftTableText: CodeFragment {
    private let text: Text

    package init(_ text: Text) {
        self.text = text
    }

    package func append(to output: inout OutputBuffer) {
        guard !text.isPlainInLiterals else { return output.append(text) }
        var quotes = 0
        for scalar in text.string.unicodeScalars {
            // Quotes only matter three in a row, and a backslash only before `#`; alone they stay readable.
            quotes = scalar == "\"" ? quotes + 1 : 0
            switch scalar {
            case "\"" where quotes == 3:
                output.append(literal: "\\#\"")
                quotes = 1
            case "\\": output.append(literal: "\\#\\")
            case "\n": output.append(literal: "\\#u{B}")
            case _ where scalar.value < 0x20 || ForbiddenScalar.isForbidden(scalar.value):
                output.append(literal: "\\#u{")
                output.append(hexadecimal: scalar.value)
                output.append(literal: "}")
            default: output.append(scalar)
            }
        }
    }
}

extension OutputBuffer {
    /// The hexadecimal digits of a number, in capitals.
    mutating func append(hexadecimal number: UInt32) {
        for digit in String(number, radix: 16, uppercase: true).utf8 { append(digit) }
    }
}

extension Text {
    /// True if the text needs no escaping in a literal: it has no quotes, backslashes or invisible characters.
    fileprivate var isPlainInLiterals: Bool {
        isPlain && !contains(UInt8(ascii: "\"")) && !contains(UInt8(ascii: "\\"))
    }
}

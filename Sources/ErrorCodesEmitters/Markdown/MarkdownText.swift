package import ErrorCodesSpec

/// A piece of Markdown (CommonMark with GitHub's tables), on as many lines as its literals have.
///
/// Strings of a spec cannot become markup: literals of the program are taken as they are, and whatever is interpolated is
/// escaped. Such a text is on one line, since a line of its own could begin a block.
package struct MarkdownText: Sendable, ExpressibleByStringInterpolation {
    package let string: String

    package init(stringLiteral value: StaticString) {
        string = value.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }

    package init(stringInterpolation: StringInterpolation) {
        string = stringInterpolation.string
    }

    /// What a library for Markdown has made safe.
    package init(rendered markup: String) {
        string = markup
    }

    /// A text between backticks; escaped where it has what a code span or a table would take for its own.
    package init(code text: String) {
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && !Self.isNoCode($0) || $0 == 0x20 }
        let hasSpaceAtEnd = text.utf8.first == 0x20 || text.utf8.last == 0x20
        string = isPlain && !hasSpaceAtEnd ? "`" + text + "`" : Self.escaped(text)
    }

    /// Lines in a fence that none of them can close.
    package init(block lines: String, language: StaticString) {
        var longest = 2
        var run = 0
        for byte in lines.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        string = "\(fence)\(language)\n\(lines)\n\(fence)"
    }

    fileprivate init(joined string: String) {
        self.string = string
    }

    package var isEmpty: Bool { string.isEmpty }

    private static func isNoCode(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "`") || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\")
    }

    fileprivate static func escaped(_ text: String) -> String {
        // Four spaces at the start of a line would begin a block of code.
        var result = text.hasPrefix("  ") ? "&#32;" : ""
        var hasOnlySpaces = true
        var hasOnlyDigits = false
        for scalar in text.unicodeScalars.dropFirst(result.isEmpty ? 0 : 1) {
            switch scalar {
            case "\n", "\r", "\t": result += " "
            case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$", "!", "^":
                result += "\\"
                result.unicodeScalars.append(scalar)
            // They begin a list or underline a heading.
            case "-" where hasOnlySpaces, "+" where hasOnlySpaces, "=" where hasOnlySpaces,
                ":" where hasOnlySpaces, "." where hasOnlyDigits, ")" where hasOnlyDigits:
                result += "\\"
                result.unicodeScalars.append(scalar)
            default: result.unicodeScalars.append(scalar)
            }
            hasOnlyDigits = (hasOnlySpaces || hasOnlyDigits) && "0"..."9" ~= scalar
            hasOnlySpaces = hasOnlySpaces && scalar == " "
        }
        return result
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var string = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            string.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { string += String(decoding: $0, as: UTF8.self) }
        }

        package mutating func appendInterpolation(_ markdown: MarkdownText) { string += markdown.string }
        package mutating func appendInterpolation(_ number: Int) { string += String(number) }
        package mutating func appendInterpolation(_ text: Text) { string += MarkdownText.escaped(text.string) }
        package mutating func appendInterpolation(_ text: String) { string += MarkdownText.escaped(text) }
        package mutating func appendInterpolation(code text: String) { string += MarkdownText(code: text).string }
        package mutating func appendInterpolation(code text: Text) { string += MarkdownText(code: text.string).string }
    }
}

extension Sequence<MarkdownText> {
    package func joined(separator: MarkdownText = "") -> MarkdownText {
        MarkdownText(joined: map(\.string).joined(separator: separator.string))
    }
}

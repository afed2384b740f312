package import ErrorCodesSpec

/// A piece of HTML.
///
/// Strings of a spec cannot become markup: literals of the program are taken as they are, and whatever is interpolated is
/// escaped, for text and for attributes in quotation marks.
package struct HTMLText: Sendable, ExpressibleByStringInterpolation {
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

    fileprivate init(joined string: String) {
        self.string = string
    }

    package var isEmpty: Bool { string.isEmpty }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var string = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            string.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { string += String(decoding: $0, as: UTF8.self) }
        }

        package mutating func appendInterpolation(_ html: HTMLText) { string += html.string }
        package mutating func appendInterpolation(_ number: Int) { string += String(number) }
        package mutating func appendInterpolation(_ text: Text) { append(escaping: text.string) }
        package mutating func appendInterpolation(_ text: String) { append(escaping: text) }

        private mutating func append(escaping text: String) {
            guard text.utf8.contains(where: Self.isSpecial) else { return string += text }
            for scalar in text.unicodeScalars {
                switch scalar {
                case "&": string += "&amp;"
                case "<": string += "&lt;"
                case ">": string += "&gt;"
                case "\"": string += "&quot;"
                case "'": string += "&#39;"
                default: string.unicodeScalars.append(scalar)
                }
            }
        }

        private static func isSpecial(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
            default: false
            }
        }
    }
}

extension Sequence<HTMLText> {
    package func joined(separator: HTMLText = "") -> HTMLText {
        HTMLText(joined: map(\.string).joined(separator: separator.string))
    }
}

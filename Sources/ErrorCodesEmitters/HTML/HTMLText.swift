package import ErrorCodesSpec
package import ErrorCodesWriting

/// A piece of HTML.
///
/// Strings of a spec cannot become markup: literals of the program are taken as they are, and whatever is interpolated is
/// escaped, for text and for attributes in quotation marks.
package struct HTMLText: Sendable, ExpressibleByStringInterpolation {
    /// Bytes are appended without a look at them, which strings of tens of thousands of pages would have to take.
    fileprivate let bytes: [UInt8]

    package init(stringLiteral value: StaticString) {
        bytes = value.withUTF8Buffer(Array.init)
    }

    package init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    /// What a library for Markdown has made safe.
    package init(rendered markup: String) {
        bytes = Array(markup.utf8)
    }

    fileprivate init(joined bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package var isEmpty: Bool { bytes.isEmpty }

    package func write(to sink: any OutputSink) { bytes.withUnsafeBytes(sink.receive) }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + 32 * interpolationCount)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes += $0 }
        }

        package mutating func appendInterpolation(_ html: HTMLText) { bytes += html.bytes }
        package mutating func appendInterpolation(_ number: Int) { bytes += String(number).utf8 }
        package mutating func appendInterpolation(_ text: Text) { text.withBytes { append(escaping: $0) } }
        package mutating func appendInterpolation(_ text: String) {
            var text = text
            text.withUTF8 { append(escaping: UnsafeRawBufferPointer($0)) }
        }

        private mutating func append(escaping text: UnsafeRawBufferPointer) {
            guard text.contains(where: Self.isSpecial) else { return bytes += text }
            for byte in text {
                switch byte {
                case UInt8(ascii: "&"): appendLiteral("&amp;")
                case UInt8(ascii: "<"): appendLiteral("&lt;")
                case UInt8(ascii: ">"): appendLiteral("&gt;")
                case UInt8(ascii: "\""): appendLiteral("&quot;")
                case UInt8(ascii: "'"): appendLiteral("&#39;")
                default: bytes.append(byte)
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
        HTMLText(joined: Array(map(\.bytes).joined(separator: separator.bytes)))
    }
}

import ErrorCodesSpec

/// A piece of source text that is safe to be code.
///
/// Strings of a spec cannot get into it: what can be interpolated is a literal of this program, a number, or a type
/// that has made something harmless of its input, such as ``SwiftIdentifier`` and ``SwiftStringLiteral``.
struct CodeText: ExpressibleByStringInterpolation, CodeFragment {
    fileprivate let text: Text

    init(stringLiteral value: StaticString) {
        var buffer = ByteBuffer(capacity: value.utf8CodeUnitCount)
        buffer.append(literal: value)
        text = Text(buffer)
    }

    init(stringInterpolation: StringInterpolation) {
        text = stringInterpolation.pieces.text
    }

    fileprivate init(_ buffer: consuming ByteBuffer) {
        text = Text(buffer)
    }

    var isEmpty: Bool { text.isEmpty }
    var bytes: [UInt8] { text.withBytes { [UInt8]($0) } }

    func append(to output: inout ByteBuffer) {
        output.append(text)
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate let pieces: Pieces

        init(literalCapacity: Int, interpolationCount: Int) {
            pieces = Pieces(capacity: literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            pieces.buffer.append(literal: literal)
        }

        mutating func appendInterpolation(_ text: CodeText) {
            text.append(to: &pieces.buffer)
        }

        mutating func appendInterpolation(_ fragment: some CodeFragment) {
            fragment.append(to: &pieces.buffer)
        }

        mutating func appendInterpolation(_ number: Int) {
            pieces.buffer.append(number)
        }
    }

    /// What an interpolation has put together so far.
    fileprivate final class Pieces {
        var buffer: ByteBuffer

        init(capacity: Int) {
            buffer = ByteBuffer(capacity: capacity)
        }

        var text: Text { Text(copying: buffer) }
    }
}

/// Something harmless that was made of a spec's text.
protocol CodeFragment {
    func append(to output: inout ByteBuffer)
}

extension CodeFragment {
    func append(to bytes: inout [UInt8]) {
        var output = ByteBuffer(capacity: 64)
        append(to: &output)
        bytes.append(contentsOf: output.bytes)
    }
}

extension Sequence<CodeText> {
    func joined(separator: CodeText) -> CodeText {
        var buffer = ByteBuffer(capacity: 256)
        for (index, text) in enumerated() {
            if index > 0 { separator.append(to: &buffer) }
            text.append(to: &buffer)
        }
        return CodeText(buffer)
    }
}

package import ErrorCodesSpec
package import ErrorCodesWriting

/// A piece of source text that is safe to be code.
///
/// Strings of a spec cannot get into it: what can be interpolated is a literal of this program, a number, or a type
/// that has made something harmless of its input, such as ``SwiftIdentifier`` and ``SwiftStringLiteral``.
package struct CodeText: ExpressibleByStringInterpolation, CodeFragment {
    let bytes: [UInt8]

    package init(stringLiteral value: StaticString) {
        bytes = value.withUTF8Buffer { [UInt8]($0) }
    }

    package init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.pieces.output.bytes
    }

    fileprivate init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isEmpty: Bool { bytes.isEmpty }

    package func append(to output: inout OutputBuffer) {
        output.append(bytes)
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate let pieces: Pieces

        package init(literalCapacity: Int, interpolationCount: Int) {
            pieces = Pieces(capacity: literalCapacity + interpolationCount * 16)
        }

        @inline(never) package mutating func appendLiteral(_ literal: StaticString) {
            pieces.output.append(literal: literal)
        }

        @inline(never) package mutating func appendInterpolation(_ literal: StaticString) {
            pieces.output.append(literal: literal)
        }

        @inline(never) package mutating func appendInterpolation(_ text: CodeText) {
            text.append(to: &pieces.output)
        }

        @_optimize(none) @inline(never) package mutating func appendInterpolation(_ fragment: some CodeFragment) {
            fragment.append(to: &pieces.output)
        }

        @inline(never) package mutating func appendInterpolation(_ number: Int) {
            pieces.output.append(number)
        }
    }

    /// The output of an interpolation so far.
    fileprivate final class Pieces {
        var output: OutputBuffer

        init(capacity: Int) {
            output = OutputBuffer(capacity: capacity)
        }
    }
}

/// Something harmless that was made of a spec's text.
package protocol CodeFragment {
    func append(to output: inout OutputBuffer)
}

extension CodeFragment {
    func append(to bytes: inout [UInt8]) {
        var output = OutputBuffer(capacity: 64)
        append(to: &output)
        bytes += output.bytes
    }
}

// The texts of these types are the same in code, literals and comments.

/// A number, or a word of letters, digits and `._-`, which the reader has checked.
extension CodeValue: CodeFragment {
    package func append(to output: inout OutputBuffer) {
        switch self {
        case .integer(let number): output.append(number)
        case .text(let text): SwiftTableText(text).append(to: &output)
        }
    }
}

/// Lower-case words of letters and digits, joined by hyphens.
extension EntryName: CodeFragment {
    package func append(to output: inout OutputBuffer) { output.append(text) }
}

/// Letters, digits and hyphens (BCP 47).
extension LanguageTag: CodeFragment {
    package func append(to output: inout OutputBuffer) { output.append(text) }
}

extension Sequence<CodeText> {
    package func joined(separator: CodeText) -> CodeText {
        CodeText([UInt8](map(\.bytes).joined(separator: separator.bytes)))
    }
}

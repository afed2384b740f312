/// A piece of source text that is safe to be code.
///
/// Strings of a spec cannot get into it: what can be interpolated is a literal of this program, a number, or a type
/// that has made something harmless of its input, such as ``SwiftIdentifier`` and ``SwiftStringLiteral``.
struct CodeText: ExpressibleByStringInterpolation {
    fileprivate(set) var bytes: [UInt8]

    init(stringLiteral value: StaticString) {
        bytes = value.withUTF8Buffer { Array($0) }
    }

    init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    fileprivate init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isEmpty: Bool { bytes.isEmpty }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        mutating func appendInterpolation(_ text: CodeText) {
            bytes.append(contentsOf: text.bytes)
        }

        mutating func appendInterpolation(_ fragment: some CodeFragment) {
            fragment.append(to: &bytes)
        }

        mutating func appendInterpolation(_ number: Int) {
            bytes.append(contentsOf: String(number).utf8)
        }
    }
}

/// Something harmless that was made of a spec's text.
protocol CodeFragment {
    func append(to bytes: inout [UInt8])
}

extension Sequence<CodeText> {
    func joined(separator: CodeText) -> CodeText {
        var bytes: [UInt8] = []
        for (index, text) in enumerated() {
            if index > 0 { bytes.append(contentsOf: separator.bytes) }
            bytes.append(contentsOf: text.bytes)
        }
        return CodeText(bytes: bytes)
    }
}

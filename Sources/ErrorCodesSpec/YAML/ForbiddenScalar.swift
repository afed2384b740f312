/// A character that no text of a spec may contain, since readers, editors and terminals treat it in ways that hide
/// what a file says (CVE-2021-42574), or cannot carry it at all.
package struct ForbiddenScalar: Sendable, CustomStringConvertible {
    package let value: UInt32

    private var what: String {
        switch value {
        case 0: "a NUL"
        case 0x85: "a next-line control"
        case 0x2028: "a line separator"
        case 0x2029: "a paragraph separator"
        case 0xFEFF: "a byte order mark"
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: "a bidirectional control"
        case 0xE0000...0xE007F: "a tag character"
        case let value where HidingScalars.isNoncharacter(value): "a noncharacter"
        default: "a control character"
        }
    }

    var advice: String {
        0xE0000...0xE007F ~= value ? "remove it, and write the flag of a region in words" : "remove it"
    }

    package var description: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "\(what) (U+\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits))"
    }

    /// True if a scalar is forbidden; tab, LF and CR are not.
    package static func isForbidden(_ value: UInt32) -> Bool { HidingScalars.isForbidden(value) }

    /// True if UTF-8 contains no forbidden character, tab or line break.
    package static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = bytes.baseAddress else { return true }
        var offset = PlainBytes.end(start, from: 0, to: bytes.count)
        while offset < bytes.count {
            guard let scalar = Unicode.Scalar(bytes, at: offset), scalar.value >= 0x80, !isForbidden(scalar.value) else {
                return false
            }
            offset = PlainBytes.end(start, from: offset &+ UTF8.width(scalar), to: bytes.count)
        }
        return true
    }

    /// The first forbidden character in UTF-8.
    package static func first(in bytes: UnsafeBufferPointer<UInt8>) -> ForbiddenScalar? {
        guard !isPlain(bytes) else { return nil }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars
            .first { isForbidden($0.value) }
            .map { ForbiddenScalar(value: $0.value) }
    }
}

extension Unicode.Scalar {
    /// The scalar at an offset; nil where the bytes there are not UTF-8.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
        var rest = bytes[offset...].makeIterator()
        var parser = Unicode.UTF8.ForwardParser()
        guard case .valid(let encoded) = parser.parseScalar(from: &rest) else { return nil }
        self = UTF8.decode(encoded)
    }
}

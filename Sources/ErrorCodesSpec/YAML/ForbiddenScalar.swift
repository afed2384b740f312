/// A character that no text of a spec may contain, since readers, editors and terminals treat it in ways that hide
/// what a file says (CVE-2021-42574), or cannot carry it at all.
package struct ForbiddenScalar: Sendable, CustomStringConvertible {
    package let value: UInt32

    @_optimize(none) private var what: String {
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

    @_optimize(none) package var description: String {
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
            guard let scalar = Unicode.Scalar(start, at: offset, before: bytes.count), scalar.value >= 0x80,
                !isForbidden(scalar.value)
            else { return false }
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
    ///
    /// The parser of the standard library takes seconds for a file of such characters in a debug build.
    @_optimize(none) init?(_ bytes: UnsafePointer<UInt8>, at offset: Int, before end: Int) {
        let lead = bytes[offset]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead < 0x80 || 0xC2...0xF4 ~= lead, offset &+ length <= end else { return nil }
        var value = length == 1 ? UInt32(lead) : UInt32(lead) & 0x7F >> UInt32(truncatingIfNeeded: length)
        var index = 1
        while index < length {
            guard bytes[offset &+ index] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(bytes[offset &+ index] & 0x3F)
            index &+= 1
        }
        // Neither a surrogate, nor beyond the last one, nor longer than it has to be.
        guard let scalar = Unicode.Scalar(value), UTF8.width(scalar) == length else { return nil }
        self = scalar
    }
}

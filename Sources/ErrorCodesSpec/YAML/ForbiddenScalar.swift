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

    /// True if UTF-8 bytes contain no forbidden character, tab or line break.
    package static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return true }
        var index = 0
        while index < bytes.count {
            index = PlainBytes.end(start, from: index, to: bytes.count)
            guard index < bytes.count else { return true }
            let lead = start[index]
            guard lead >= 0xC2 else { return false }
            let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            var value = UInt32(lead) & (0x7F >> UInt32(truncatingIfNeeded: width))
            var offset = 1
            while offset < width {
                value = value << 6 | UInt32(start[index &+ offset] & 0x3F)
                offset &+= 1
            }
            guard !isForbidden(value) else { return false }
            index &+= width
        }
        return true
    }

    /// The first forbidden character in bytes that are UTF-8.
    package static func first(in bytes: UnsafeRawBufferPointer) -> ForbiddenScalar? {
        guard !isPlain(bytes) else { return nil }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars
            .first { isForbidden($0.value) }
            .map { ForbiddenScalar(value: $0.value) }
    }
}

/// Reads words and lines of a packed table, forwards, without ever making a String.
///
/// Plain loops over pointers keep it quick in unoptimised builds also, where a user's tests run.
package struct TableCursor {
    package let text: StaticText
    package private(set) var offset = 0

    package init(_ text: StaticText) { self.text = text }

    package var isAtEnd: Bool { offset >= text.count }

    /// True if the current line is an attribute of the row above: it begins with two spaces.
    package var isAtAttribute: Bool {
        offset &+ 1 < text.count && text.start[offset] == .space && text.start[offset &+ 1] == .space
    }

    package var currentLine: StaticText { text.slice(from: offset, count: lineEnd &- offset) }

    /// The word up to the next space or the end of the line; the space is passed. Nil for an empty word.
    package mutating func word() -> StaticText? {
        let start = offset
        let end = text.count
        while offset < end, text.start[offset] != .space, text.start[offset] != .newline { offset &+= 1 }
        let count = offset &- start
        if offset < end, text.start[offset] == .space { offset &+= 1 }
        return count > 0 ? text.slice(from: start, count: count) : nil
    }

    /// The rest of the line; its newline is passed.
    package mutating func restOfLine() -> StaticText {
        let end = lineEnd
        let rest = text.slice(from: offset, count: end &- offset)
        offset = end < text.count ? end &+ 1 : end
        return rest
    }

    /// Passes an attribute line, `  KEYWORD VALUE`; nil where the current line is none.
    mutating func attribute() -> (keyword: StaticText, value: StaticText)? {
        guard isAtAttribute else { return nil }
        skip(2)
        let keyword = word() ?? StaticText("")
        return (keyword, restOfLine())
    }

    package mutating func skip(_ count: Int) { offset &+= count }

    private var lineEnd: Int { text.offset(of: .newline, or: .newline, from: offset) }
}

extension UInt8 {
    package static var newline: UInt8 { 0x0A }
    package static var space: UInt8 { 0x20 }
}

extension StaticText {
    /// The offset of the next byte of two, or the end, eight bytes at a time: a byte of `one` or `two` is zero where the
    /// text has it, and subtracting one from each byte sets the high bit of the lowest zero byte first.
    func offset(of first: UInt8, or second: UInt8, from offset: Int) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let raw = UnsafeRawPointer(start)
        var position = offset
        while position &+ 8 <= count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            let one = word ^ (ones &* UInt64(first))
            let two = word ^ (ones &* UInt64(second))
            let found = (((one &- ones) & ~one) | ((two &- ones) & ~two)) & (ones &* 0x80)
            if found != 0 { return position &+ found.trailingZeroBitCount &>> 3 }
            position &+= 8
        }
        while position < count, start[position] != first, start[position] != second { position &+= 1 }
        return position
    }

    /// The value of a canonical decimal integer (`0`, `-7`, `20001`, but not `007` or `+1`).
    package var integer: Int? {
        var index = 0
        let isNegative = count > 0 && start[0] == UInt8(ascii: "-")
        if isNegative { index = 1 }
        let digits = count &- index
        guard digits > 0, digits <= 19 else { return nil }
        if start[index] == UInt8(ascii: "0") { return count == 1 ? 0 : nil }
        var value = 0
        while index < count {
            let digit = Int(start[index]) &- 0x30
            guard digit >= 0, digit <= 9 else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.subtractingReportingOverflow(digit)
            guard !overflow, !carry else { return nil }
            value = sum
            index &+= 1
        }
        if isNegative { return value }
        return value == Int.min ? nil : -value
    }
}

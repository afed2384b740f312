/// Something behind a text without quotes that is a comment to YAML, though its author may have meant it as text.
///
/// It probably is text where no blank follows the `#`, as in `Order #3`, and where a single one stands before it and a
/// digit or a placeholder follows, as in `Order # {number}`. On the line below, only a `#` that is indented as the text
/// is, with no blank behind it, continues the text; below a block, also one before a digit or a placeholder.
package struct CommentedText {
    /// From the `#` to the end of its line.
    package let span: Span
    /// True if it stands on the line of the text.
    package let isOnSameLine: Bool
    /// True if it probably is text, rather than a comment.
    package let isText: Bool

    /// The comment after a scalar; nil where there is none, and for one on the line below that is no text.
    @_optimize(none) package init?(after node: YAMLNode, in file: SourceFile) {
        guard node.style != .quoted else { return nil }
        let (bytes, start, end) = (file.bytes, Int(node.span.start), Int(node.span.end))
        let place = Self.endOfBlanks(in: bytes, from: end)
        guard place < bytes.count else { return nil }
        if node.isPlain, bytes[place] == UInt8(ascii: "#") {
            // Where there is nothing before it, as in `title: #3 is gone`, its distance tells nothing.
            let isNear = start == end || place - end == 1 && bytes[end] == 0x20
            isText = isNear ? Self.continuesText(bytes, at: place) : Self.beginsWord(bytes, at: place + 1)
            (span, isOnSameLine) = (Self.line(in: bytes, from: place), true)
        } else {
            guard let below = Self.below(in: bytes, from: start, end: place, isBlock: !node.isPlain) else { return nil }
            (span, isOnSameLine, isText) = (below, false, true)
        }
    }

    /// True if the line above a place, at which YAML expects something else, seems to hold a comment that cut a text: one
    /// with no blank behind its `#`, or any where the line of the place has no key.
    @_optimize(none) static func isBefore(_ offset: Int, in bytes: [UInt8]) -> Bool {
        guard let end = bytes[..<offset].lastIndex(of: 0x0A) else { return false }
        let above = bytes[..<end][((bytes[..<end].lastIndex(of: 0x0A) ?? -1) + 1)...]
        let isContinuation = !bytes[(end + 1)...].prefix { $0 != 0x0A }.contains(UInt8(ascii: ":"))
        return zip(above.indices, above).contains { index, byte in
            byte == UInt8(ascii: "#") && index > above.startIndex && bytes[index - 1].isBlank
                && (isContinuation || !bytes[index + 1].isWhiteSpace)
        }
    }

    /// Text on the line after the one that ends at an offset.
    @_optimize(none) private static func below(in bytes: [UInt8], from start: Int, end: Int, isBlock: Bool) -> Span? {
        guard bytes[end].isLineBreak else { return nil }
        let isPair = bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A
        let next = end + (isPair ? 2 : 1)
        let place = endOfBlanks(in: bytes, from: next)
        guard place + 1 < bytes.count, bytes[place] == UInt8(ascii: "#"), !bytes[place + 1].isWhiteSpace else {
            return nil
        }
        var lineStart = isBlock ? start : end
        while lineStart > 0, !bytes[lineStart - 1].isLineBreak { lineStart -= 1 }
        var first = lineStart
        while first < end, bytes[first] == 0x20 || bytes[first] == UInt8(ascii: "-") { first += 1 }
        let isOfText = first >= start
        let (own, other) = (first - lineStart, place - next)
        let continuesBlock = isBlock && (bytes[place + 1].isDigit || bytes[place + 1] == UInt8(ascii: "{"))
        return continuesBlock || (isOfText ? other == own : other > own) ? line(in: bytes, from: place) : nil
    }

    /// True if a `#` one blank behind a text belongs to it.
    private static func continuesText(_ bytes: [UInt8], at place: Int) -> Bool {
        let next = endOfBlanks(in: bytes, from: place + 1)
        guard next > place + 1, next < bytes.count else { return true }
        return bytes[next].isDigit || bytes[next] == UInt8(ascii: "{")
    }

    private static func beginsWord(_ bytes: [UInt8], at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        let byte = bytes[place]
        return byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "{")
    }

    private static func endOfBlanks(in bytes: [UInt8], from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset].isBlank { offset += 1 }
        return offset
    }

    /// To the end of the line, without blanks there.
    private static func line(in bytes: [UInt8], from start: Int) -> Span {
        var end = start
        while end < bytes.count, !bytes[end].isLineBreak { end += 1 }
        while end > start, bytes[end - 1].isWhiteSpace { end -= 1 }
        return Span(start, end)
    }
}

/// A text of a spec as it is written: what the reader drops of it stands in no document.
package struct WrittenText {
    /// The meaning that a comment behind the text can have.
    package enum Ending {
        /// No part of the text, such as a name.
        case certain
        /// The rest of the text.
        case open
        /// The rest of the text where no blank follows its `#`, as in a URI.
        case fragment
    }

    package let node: YAMLNode
    /// The text that is read.
    package let text: Text
    /// The thing that the text is, for messages: "the title".
    package let subject: String
    package let ending: Ending
    package let file: SourceFile
}

/// Nothing that an author wrote is dropped without a finding.
extension SpecReader {
    /// Reports a comment behind a text, which is probably or possibly the rest of it.
    mutating func reportComment(after node: YAMLNode, _ subject: String) {
        guard let comment = CommentedText(after: node, in: file) else { return }
        let advice = node.isPlain ? quoting(node, with: comment) : "indent it as the text is"
        guard let advice else { return }
        report(comment, subject, advice)
    }

    /// Reports a comment that is probably the rest of a URI, which is where no blank follows its `#`.
    mutating func reportFragment(after node: YAMLNode, _ subject: String) {
        guard let comment = CommentedText(after: node, in: file), comment.isText else { return }
        report(comment, subject, "remove the white space before the `#`")
    }

    private mutating func report(_ comment: CommentedText, _ subject: String, _ advice: String) {
        let otherwise =
            switch (comment.isText, comment.isOnSameLine) {
            case (false, _): "move it to a line of its own"
            case (true, true): "put two spaces before the `#` and one after it"
            case (true, false): "put a space after the `#`"
            }
        report(
            comment.isText ? .commentedText : .commentAfterText,
            "`#` begins a comment here, so \(subject) ends before it",
            at: comment.span,
            help: "\(advice); if it is a comment, \(otherwise)"
        )
    }

    /// How to write a text together with the comment that is probably the rest of it.
    func adviceToQuote(_ node: YAMLNode) -> String? {
        guard node.isPlain, let comment = CommentedText(after: node, in: file), comment.isText else { return nil }
        return quoting(node, with: comment)
    }

    private func quoting(_ node: YAMLNode, with comment: CommentedText) -> String? {
        QuotingAdvice.advice(quoting: file.bytes[Int(node.span.start)..<Int(comment.span.end)])
    }

    /// Reports white space that the reader drops. The line breaks around a block belong to its notation.
    mutating func reportDroppedBlanks(of node: YAMLNode, around text: Text, _ subject: String) {
        guard text.count < node.text.count else { return }
        let start = text.start - node.text.start
        let drops = node.text.withBytes { bytes in
            bytes.indices.contains { index in
                !(start..<start + text.count).contains(index) && (node.style != .block || bytes[index].isBlank)
            }
        }
        guard drops else { return }
        let isShort = text.count <= 60 && text.isPlain
        report(
            .droppedBlanks,
            "white space at the ends of \(subject) is dropped",
            at: node.span,
            help: isShort ? "write `\(QuotingAdvice.quoted(text.string))`" : "remove it"
        )
    }
}

/// What stands behind a text without quotes and is a comment to YAML, though its author may have meant it as text.
///
/// It probably is text where no blank follows the `#`, as in `Order #3`, and where a single one stands before it and a
/// digit or a placeholder follows, as in `Order # {number}`. On the line below, only a `#` that is indented as the text
/// is, with no blank behind it, continues the text; below a block, also one before a digit or a placeholder.
struct CommentedText {
    /// From the `#` to the end of its line.
    let span: Span
    /// Whether it stands on the line of the text.
    let isOnSameLine: Bool
    /// Whether it probably is text, rather than a comment.
    let isText: Bool

    /// What follows a scalar; nil where nothing does, and for a comment on the line below.
    init?(after node: YAMLNode, in file: SourceFile) {
        guard node.style != .quoted else { return nil }
        let (scalar, isBlock) = (node.span, !node.isPlain)
        let found = file.bytes.withUnsafeBufferPointer { bytes in
            Self.find(in: bytes, from: Int(scalar.start), end: Int(scalar.end), isBlock)
        }
        guard let found else { return nil }
        (span, isOnSameLine, isText) = found
    }

    private static func find(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        end: Int,
        _ isBlock: Bool
    ) -> (Span, Bool, Bool)? {
        let place = endOfBlanks(in: bytes, from: end)
        guard place < bytes.count else { return nil }
        if isBlock { return below(in: bytes, from: start, end: place, isBlock).map { ($0, false, true) } }
        if bytes[place] == UInt8(ascii: "#") {
            // Where there is nothing before it, as in `title: #3 is gone`, its distance tells nothing.
            let isNear = start == end || place &- end == 1 && bytes[end] == 0x20
            let isText = isNear ? continuesText(bytes, at: place) : beginsWord(bytes, at: place &+ 1)
            return (line(in: bytes, from: place), true, isText)
        }
        return below(in: bytes, from: start, end: place, isBlock).map { ($0, false, true) }
    }

    /// Whether the line above a place, at which YAML expects something else, seems to hold a comment that cut a text: one
    /// with no blank behind its `#`, or any where the line of the place has no key.
    static func isBefore(_ offset: Int, in bytes: [UInt8]) -> Bool {
        guard let end = bytes[..<offset].lastIndex(of: 0x0A) else { return false }
        let above = bytes[..<end][((bytes[..<end].lastIndex(of: 0x0A) ?? -1) + 1)...]
        let isContinuation = !bytes[(end + 1)...].prefix { $0 != 0x0A }.contains(UInt8(ascii: ":"))
        return zip(above.indices, above).contains { index, byte in
            byte == UInt8(ascii: "#") && index > above.startIndex && bytes[index - 1].isBlank
                && (isContinuation || !bytes[index + 1].isWhiteSpace)
        }
    }

    /// Text on the line after the one that ends at an offset.
    private static func below(
        in bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        end: Int,
        _ isBlock: Bool
    ) -> Span? {
        guard bytes[end].isLineBreak else { return nil }
        let isPair = bytes[end] == 0x0D && end &+ 1 < bytes.count && bytes[end &+ 1] == 0x0A
        let next = end &+ (isPair ? 2 : 1)
        let place = endOfBlanks(in: bytes, from: next)
        guard place &+ 1 < bytes.count, bytes[place] == UInt8(ascii: "#"), !bytes[place &+ 1].isWhiteSpace else {
            return nil
        }
        var lineStart = isBlock ? start : end
        while lineStart > 0, !bytes[lineStart &- 1].isLineBreak { lineStart &-= 1 }
        var first = lineStart
        while first < end, bytes[first] == 0x20 || bytes[first] == UInt8(ascii: "-") { first &+= 1 }
        let isOfText = first >= start
        let (own, other) = (first &- lineStart, place &- next)
        let continuesBlock = isBlock && (bytes[place &+ 1].isDigit || bytes[place &+ 1] == UInt8(ascii: "{"))
        return continuesBlock || (isOfText ? other == own : other > own) ? line(in: bytes, from: place) : nil
    }

    /// Whether a `#` one blank behind a text belongs to it.
    private static func continuesText(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        let next = endOfBlanks(in: bytes, from: place &+ 1)
        guard next > place &+ 1, next < bytes.count else { return true }
        return bytes[next].isDigit || bytes[next] == UInt8(ascii: "{")
    }

    private static func beginsWord(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
        guard place < bytes.count else { return false }
        let byte = bytes[place]
        return byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "{")
    }

    private static func endOfBlanks(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, bytes[offset].isBlank { offset &+= 1 }
        return offset
    }

    /// To the end of the line, without blanks there.
    private static func line(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Span {
        var end = start
        while end < bytes.count, !bytes[end].isLineBreak { end &+= 1 }
        while end > start, bytes[end &- 1].isWhiteSpace { end &-= 1 }
        return Span(start, end)
    }
}

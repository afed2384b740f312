extension MessageFormatter {
    private static let ellipsis = "\u{2026}"

    /// The beginning of a text that is too long, with an ellipsis and the end of the isolate that was cut, if one was.
    @inline(never)
    static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var end = MessageTemplate.longestFilledText - ellipsis.utf8.count - popDirectionalIsolate.utf8.count
        while UTF8.isContinuation(bytes[end]) { end -= 1 }
        var text = String(decoding: bytes[..<end], as: UTF8.self)
        // The last character may go on behind the cut.
        text.removeLast()
        let scalars = text.unicodeScalars
        let opening = scalars.lastIndex { $0 == firstStrongIsolate.unicodeScalars.first }
        let closing = scalars.lastIndex { $0 == popDirectionalIsolate.unicodeScalars.first }
        let isOpen = opening.map { opening in closing.map { $0 < opening } ?? true } ?? false
        return text + ellipsis + (isOpen ? popDirectionalIsolate : "")
    }
}

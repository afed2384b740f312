import ErrorCodesRuntime

/// Takes a row apart at a separator, such as a bar.
struct FieldReader: Sequence, IteratorProtocol {
    private let text: StaticText
    private let separator: UInt8
    private var offset = 0

    init(_ text: StaticText, separator: Unicode.Scalar) {
        self.text = text
        self.separator = UInt8(ascii: separator)
    }

    /// The text up to the next separator or the end; nil at the end.
    mutating func next() -> StaticText? {
        guard offset < text.count else { return nil }
        let start = offset
        while offset < text.count, text.start[offset] != separator { offset += 1 }
        defer { offset += 1 }
        return text.slice(from: start, count: offset - start)
    }
}

/// Every mistake in a text that is no template, and what is left of it.
struct TemplateRecovery {
    /// A text of nothing but braces has thousands.
    private static let maximumMistakes = 10

    private(set) var mistakes: [Template.Mistake] = []
    /// The text with blanks for what is wrong, so that its placeholders stand where they stand in the text.
    private(set) var template = Template.empty
    private var bytes: [UInt8]
    private let allowsPlurals: Bool

    @_optimize(none) init(_ text: Text, allowsPlurals: Bool) {
        self.allowsPlurals = allowsPlurals
        bytes = text.withBytes { Array($0) }
        while mistakes.count < Self.maximumMistakes {
            do throws(Template.Mistake) {
                let rest = bytes.withUnsafeBytes { Text(copying: $0) }
                template = try Template(rest, allowsPlurals: allowsPlurals)
                return
            } catch {
                mistakes.append(error)
                remove(error)
            }
        }
    }

    /// Blanks the mistake, or the whole plural in which it lies: what is wrong there leaves no text to go on with.
    private mutating func remove(_ mistake: Template.Mistake) {
        let range = pluralRange(around: mistake.range.lowerBound) ?? mistake.range
        for offset in range { bytes[offset] = UInt8(ascii: " ") }
    }

    @_optimize(none) private func pluralRange(around place: Int) -> Range<Int>? {
        guard allowsPlurals else { return nil }
        var offset = 0
        while offset <= place {
            let isEscape = offset + 1 < bytes.count && bytes[offset] == bytes[offset + 1] && isBrace(bytes[offset])
            guard bytes[offset] == TemplateParser.open, !isEscape else {
                offset += isEscape ? 2 : 1
                continue
            }
            let head = bytes[(offset + 1)...].prefix { !isBrace($0) }
            let isPlural = head.contains(UInt8(ascii: ","))
            let end = isPlural ? TemplateParser.endOfBraces(in: bytes, from: offset) : head.endIndex
            if isPlural, place < end { return offset..<end }
            offset = max(end, offset + 1)
        }
        return nil
    }

    private func isBrace(_ byte: UInt8) -> Bool { byte == TemplateParser.open || byte == TemplateParser.close }
}

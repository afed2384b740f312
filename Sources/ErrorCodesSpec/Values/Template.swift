/// A text with placeholders in braces: `Order {orderID} is still in progress.` `{{` and `}}` stand for braces.
package struct Template: Sendable, Hashable {
    package enum Segment: Sendable, Hashable {
        case literal(Text)
        case placeholder(Text)
    }

    /// Why a text is no template.
    package struct Mistake: Error {
        package enum Kind: Sendable {
            case unclosedBrace
            case strayClosingBrace
            case notAName(Text)
        }
        package var kind: Kind
        /// The bytes of the text that are wrong.
        package var range: Range<Int>
    }

    /// The text as it is written, with braces.
    package let text: Text
    package let segments: [Segment]
    /// Where each placeholder stands in the text, braces included, in order.
    package let placeholderRanges: [Range<Int>]

    package var placeholders: [Text] {
        segments.compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
    }

    package init(_ text: Text) throws(Mistake) {
        self.text = text
        guard text.contains(Parser.open) || text.contains(Parser.close) else {
            segments = text.isEmpty ? [] : [.literal(text)]
            placeholderRanges = []
            return
        }
        var parser = Parser(text: text)
        try parser.run()
        segments = parser.segments
        placeholderRanges = parser.ranges
    }

    package static func == (left: Template, right: Template) -> Bool { left.text == right.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

private struct Parser {
    static let open = UInt8(ascii: "{")
    static let close = UInt8(ascii: "}")

    let text: Text
    let bytes: [UInt8]
    var segments: [Template.Segment] = []
    var ranges: [Range<Int>] = []

    init(text: Text) {
        self.text = text
        bytes = text.withBytes { Array($0) }
    }

    mutating func run() throws(Template.Mistake) {
        var literalStart = 0
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            guard byte == Self.open || byte == Self.close else {
                offset += 1
                continue
            }
            if offset + 1 < bytes.count, bytes[offset + 1] == byte {
                addLiteral(literalStart..<offset + 1)
                offset += 2
            } else {
                addLiteral(literalStart..<offset)
                offset = try placeholder(at: offset)
            }
            literalStart = offset
        }
        addLiteral(literalStart..<bytes.count)
    }

    private mutating func addLiteral(_ range: Range<Int>) {
        if !range.isEmpty { segments.append(.literal(text.slice(range))) }
    }

    private mutating func placeholder(at start: Int) throws(Template.Mistake) -> Int {
        guard bytes[start] == Self.open else {
            throw Template.Mistake(kind: .strayClosingBrace, range: start..<start + 1)
        }
        guard let end = bytes[(start + 1)...].firstIndex(where: { $0 == Self.close || $0 == Self.open }),
            bytes[end] == Self.close
        else { throw Template.Mistake(kind: .unclosedBrace, range: start..<start + 1) }
        let name = text.slice(start + 1..<end)
        guard ParameterName(name) != nil else {
            throw Template.Mistake(kind: .notAName(name), range: start..<end + 1)
        }
        segments.append(.placeholder(name))
        ranges.append(start..<end + 1)
        return end + 1
    }
}

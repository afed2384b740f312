/// A named range of integer codes.
public struct ErrorCodeRange: Hashable, Sendable {
    let nameText: StaticText
    let titleText: StaticText

    /// The first and the last code of the range.
    public let bounds: ClosedRange<Int>

    /// The name, such as `ordering`.
    public var name: String { nameText.string }

    /// The purpose of the range; nil if the spec does not give one.
    public var title: String? { titleText.count > 0 ? titleText.string : nil }

    /// Parses one range a line, `NAME FIRST-LAST TITLE`.
    static func parse(_ text: StaticText) -> [ErrorCodeRange] {
        var ranges: [ErrorCodeRange] = []
        var cursor = TableCursor(text)
        while !cursor.isAtEnd {
            let line = cursor
            guard let name = cursor.word(), let bounds = cursor.word().flatMap(parseBounds) else {
                fatalError("malformed code ranges: row \(ranges.count): \"\(line.currentLine.string)\"")
            }
            ranges.append(ErrorCodeRange(nameText: name, titleText: cursor.restOfLine(), bounds: bounds))
        }
        return ranges
    }

    /// The hyphen that separates is the first one after a digit, since either bound may be negative.
    private static func parseBounds(_ text: StaticText) -> ClosedRange<Int>? {
        guard let hyphen = text.bytes.dropFirst().firstIndex(of: UInt8(ascii: "-")),
            let first = text.slice(from: 0, count: hyphen).integer,
            let last = text.slice(from: hyphen + 1, count: text.count - hyphen - 1).integer,
            first <= last
        else { return nil }
        return first...last
    }
}

extension ErrorCodeRange: CustomStringConvertible {
    /// The name and the bounds, such as `ordering (20000-29999)`.
    public var description: String { "\(name) (\(bounds.lowerBound)-\(bounds.upperBound))" }
}

import ErrorCodesSpec

/// A line of a source file as a terminal shows it, and a line of carets under the place that is meant.
struct SourceExcerpt {
    /// Longer lines are cut on both sides of the place.
    private static let maximumWidth = 120
    /// So many bytes on each side of a place are looked at: a line can have millions.
    private static let reach = 4096

    let lineNumber: Int
    let text: String
    let marker: String

    init(of location: Location, in lines: LineIndex) {
        let span = Int(location.span.start)..<Int(max(location.span.start, location.span.end))
        lineNumber = lines.position(of: span.lowerBound).line
        let line = lines.content(ofLine: lineNumber)
        let part = Self.part(of: line, around: span.lowerBound)
        let cells = SourceCell.cells(of: part)
        let first = cells.firstIndex { $0.bytes.upperBound > span.lowerBound } ?? cells.count
        let last = cells.firstIndex { $0.bytes.lowerBound >= span.upperBound } ?? cells.count
        let window = Self.window(cells, around: first)
        let before = window.lowerBound > 0 || part.startIndex > line.startIndex ? "..." : ""
        let after = window.upperBound < cells.count || part.endIndex < line.endIndex ? "..." : ""
        text = before + cells[window].map(\.text).joined() + after
        let indentation = before.count + Self.width(of: cells[window.lowerBound..<first])
        let marked = Self.width(of: cells[first..<max(first, min(last, window.upperBound))])
        marker = String(repeating: " ", count: indentation) + String(repeating: "^", count: max(1, marked))
    }

    private static func part(of line: ArraySlice<UInt8>, around place: Int) -> ArraySlice<UInt8> {
        var lower = max(line.startIndex, min(place, line.endIndex) - reach)
        // Not from the middle of a character.
        while lower > line.startIndex, lower < line.endIndex, line[lower] & 0xC0 == 0x80 { lower += 1 }
        let upper = min(line.endIndex, max(place, line.startIndex) + reach)
        return line[lower..<max(lower, upper)]
    }

    /// The cells that are shown: all where they fit, or else a third of the width before the place.
    private static func window(_ cells: [SourceCell], around place: Int) -> Range<Int> {
        guard width(of: cells[...]) > maximumWidth else { return cells.indices }
        var (lower, upper, width) = (place, place, 0)
        func widen(to limit: Int) {
            while lower > 0, width + cells[lower - 1].width <= limit {
                lower -= 1
                width += cells[lower].width
            }
        }
        widen(to: maximumWidth / 3)
        while upper < cells.count, width + cells[upper].width <= maximumWidth {
            width += cells[upper].width
            upper += 1
        }
        widen(to: maximumWidth)
        return lower..<upper
    }

    private static func width(of cells: ArraySlice<SourceCell>) -> Int {
        cells.reduce(0) { $0 + $1.width }
    }
}

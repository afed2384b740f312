import ErrorCodesSpec

/// A line of a source file as a terminal shows it, and a line of carets under the place that is meant.
struct SourceExcerpt {
    private static let tabWidth = 4
    /// Longer lines are cut on both sides of the place.
    private static let maximumWidth = 120

    let lineNumber: Int
    let text: String
    let marker: String

    init(of location: Location, in lines: LineIndex) {
        let start = lines.position(of: Int(location.span.start))
        lineNumber = start.line
        let content = lines.content(ofLine: start.line)
        let offset = Int(location.span.start) - content.startIndex
        let length = max(1, min(Int(location.span.end), content.endIndex) - Int(location.span.start))
        let cells = Self.cells(of: content)
        let first = cells.firstIndex { $0.offset >= offset } ?? cells.count
        let last = cells.firstIndex { $0.offset >= offset + length } ?? cells.count
        let window = Self.window(cells, around: first)
        text = Self.text(of: cells, window)
        let indentation = cells[window.lowerBound..<max(window.lowerBound, first)].reduce(0) { $0 + $1.width }
        let marked = cells[first..<max(first, min(last, window.upperBound))].reduce(0) { $0 + $1.width }
        let cut = window.lowerBound > 0 ? 3 : 0
        marker = String(repeating: " ", count: cut + indentation) + String(repeating: "^", count: max(1, marked))
    }

    /// What a character takes of a line.
    private struct Cell {
        var offset: Int
        var text: String
        var width: Int
    }

    private static func cells(of content: ArraySlice<UInt8>) -> [Cell] {
        var cells: [Cell] = []
        var column = 0
        var offset = 0
        for character in String(decoding: content, as: UTF8.self) {
            var cell = Cell(offset: offset, text: String(character), width: TerminalWidth.of(character))
            if character == "\t" {
                cell.width = tabWidth - column % tabWidth
                cell.text = String(repeating: " ", count: cell.width)
            } else if character.unicodeScalars.contains(where: {
                $0.value < 0x20 || ForbiddenScalar.isForbidden($0.value)
            }) {
                (cell.text, cell.width) = ("\u{FFFD}", 1)
            }
            cells.append(cell)
            column += cell.width
            offset += character.utf8.count
        }
        return cells
    }

    private static func window(_ cells: [Cell], around place: Int) -> Range<Int> {
        guard cells.reduce(0, { $0 + $1.width }) > maximumWidth else { return 0..<cells.count }
        let lower = max(0, min(place - maximumWidth / 3, cells.count - maximumWidth / 2))
        var (upper, width) = (lower, 0)
        while upper < cells.count, width + cells[upper].width <= maximumWidth {
            width += cells[upper].width
            upper += 1
        }
        return lower..<upper
    }

    private static func text(of cells: [Cell], _ window: Range<Int>) -> String {
        let text = cells[window].map(\.text).joined()
        return (window.lowerBound > 0 ? "..." : "") + text + (window.upperBound < cells.count ? "..." : "")
    }
}

/// How many columns of a terminal a character takes.
enum TerminalWidth {
    static func of(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        let isWide = wide.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation
        return isWide ? 2 : 1
    }

    /// The blocks whose characters are Wide or Fullwidth (Unicode Standard Annex 11).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
        0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
        0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
    ]
}

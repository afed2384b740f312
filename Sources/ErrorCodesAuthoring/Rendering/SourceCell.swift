import ErrorCodesModel
import ErrorCodesSpec

/// One character, or one byte that is not part of any, as displayed in a line on a terminal.
struct SourceCell {
    private static let tabWidth = 4
    private static let replacement = "\u{FFFD}"

    /// Where it stands in the file.
    let bytes: Range<Int>
    let text: String
    let width: Int

    static func cells(of line: ArraySlice<UInt8>) -> [SourceCell] {
        var cells: [SourceCell] = []
        var (parser, input) = (Unicode.UTF8.ForwardParser(), line.makeIterator())
        var (start, end) = (line.startIndex, line.startIndex)
        var wellFormed = String.UnicodeScalarView()
        func endRun() {
            append(String(wellFormed), at: start, to: &cells)
            wellFormed = String.UnicodeScalarView()
        }
        while true {
            switch parser.parseScalar(from: &input) {
            case .valid(let scalar):
                wellFormed.append(Unicode.UTF8.decode(scalar))
                end += scalar.count
            case .error(let length):
                endRun()
                cells.append(SourceCell(bytes: end..<end + length, text: replacement, width: 1))
                end += length
                start = end
            case .emptyInput:
                endRun()
                return cells
            }
        }
    }

    private static func append(_ text: String, at start: Int, to cells: inout [SourceCell]) {
        var column = cells.reduce(0) { $0 + $1.width }
        var offset = start
        for character in text {
            let cell = cell(of: character, offset: offset, column: column)
            cells.append(cell)
            column += cell.width
            offset = cell.bytes.upperBound
        }
    }

    private static func cell(of character: Character, offset: Int, column: Int) -> SourceCell {
        let bytes = offset..<offset + character.utf8.count
        if character == "\t" {
            let width = tabWidth - column % tabWidth
            return SourceCell(bytes: bytes, text: String(repeating: " ", count: width), width: width)
        }
        // A terminal would interpret these characters, or not show them.
        if character.unicodeScalars.contains(where: HidingScalars.isHidden) {
            return SourceCell(bytes: bytes, text: replacement, width: 1)
        }
        return SourceCell(bytes: bytes, text: String(character), width: TerminalWidth.of(character))
    }
}

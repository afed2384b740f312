import ErrorCodesSpec

/// A cell of a table, and where it stands in the file.
struct CSVCell {
    /// The contents, with quotes removed and line breaks as LF.
    let text: String
    /// Quotes included.
    let span: Span
    /// Where the text begins in the file; nil where the file does not hold it byte for byte.
    let textStart: Int?
}

/// Reads comma-separated values (RFC 4180), and what spreadsheets make of them: semicolons or tabs in place of commas,
/// line breaks of any kind, a byte order mark.
struct CSVReader {
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private var reporter: DiagnosticReporter
    private let bytes: [UInt8]
    private let separator: UInt8
    private var offset: Int

    /// The rows that hold something, and what is wrong with the file.
    static func read(_ file: SourceFile) -> (rows: [[CSVCell]], diagnostics: Diagnostics) {
        var encoding = EncodingCheck(file: file)
        guard encoding.run() else { return ([], encoding.diagnostics) }
        var reader = CSVReader(file)
        var rows: [[CSVCell]] = []
        while let row = reader.row() {
            if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
        }
        return (rows, reader.reporter.diagnostics)
    }

    private init(_ file: SourceFile) {
        reporter = DiagnosticReporter(file: file)
        bytes = file.bytes
        offset = bytes.starts(with: ByteOrderMark.utf8) ? ByteOrderMark.utf8.count : 0
        separator = Self.separator(bytes[offset...])
    }

    /// The cell separator, taken from the first row, whose cells must not contain one.
    private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        let isBreak = { (byte: UInt8) in byte == lineFeed || byte == carriageReturn }
        let line = bytes.drop(while: isBreak).prefix { !isBreak($0) }
        return line.first { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\t") }
            ?? UInt8(ascii: ",")
    }

    private mutating func row() -> [CSVCell]? {
        guard offset < bytes.count else { return nil }
        var cells = [cell()]
        while offset < bytes.count, bytes[offset] == separator {
            offset += 1
            cells.append(cell())
        }
        skipLineBreak()
        return cells
    }

    private mutating func cell() -> CSVCell {
        guard offset < bytes.count, bytes[offset] == Self.quote else {
            let start = offset
            offset = endOfCell
            return CSVCell(text: string(bytes[start..<offset]), span: Span(start, offset), textStart: start)
        }
        return quotedCell()
    }

    private mutating func quotedCell() -> CSVCell {
        let start = offset
        var content: [UInt8] = []
        offset += 1
        while true {
            let end = bytes[offset...].firstIndex(of: Self.quote) ?? bytes.count
            content += bytes[offset..<end]
            offset = min(end + 1, bytes.count)
            guard end < bytes.count else {
                report("this quote is never closed", at: Span(start, start + 1), help: "write a quote in a text twice")
                // The rest of the file is no text, and neither is its last line break.
                content = Text(string(content[...])).trimmed.withBytes { Array($0) }
                break
            }
            guard offset < bytes.count, bytes[offset] == Self.quote else { break }
            content.append(Self.quote)
            offset += 1
        }
        let span = Span(start, offset)
        let isVerbatim = content.count + 2 == offset - start && !content.contains(Self.carriageReturn)
        skipWhatFollows()
        return CSVCell(text: string(content[...]), span: span, textStart: isVerbatim ? start + 1 : nil)
    }

    /// Nothing may stand between a closing quote and the end of the cell.
    private mutating func skipWhatFollows() {
        let end = endOfCell
        guard end > offset else { return }
        report("text follows the closing quote", at: Span(offset, end), help: "write a quote in a text twice")
        offset = end
    }

    private var endOfCell: Int {
        bytes[offset...].firstIndex { $0 == separator || $0 == Self.lineFeed || $0 == Self.carriageReturn }
            ?? bytes.count
    }

    private mutating func skipLineBreak() {
        guard offset < bytes.count else { return }
        let isPair = bytes[offset...].starts(with: [Self.carriageReturn, Self.lineFeed])
        offset += isPair ? 2 : 1
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        var rest = bytes
        while let place = rest.firstRange(of: [Self.carriageReturn, Self.lineFeed]) {
            text += String(decoding: rest[..<place.lowerBound], as: UTF8.self) + "\n"
            rest = rest[place.upperBound...]
        }
        return text + String(decoding: rest, as: UTF8.self)
    }

    private mutating func report(_ message: String, at span: Span, help: String) {
        reporter.report(.malformedValue, message, at: span, help: help)
    }
}

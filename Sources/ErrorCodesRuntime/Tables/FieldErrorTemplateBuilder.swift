/// Writes the templates of a field table's rows, one after the other.
struct FieldErrorTemplateBuilder: ~Copyable {
    /// Where a text lies, while the memory may still move.
    struct Slice {
        var offset: Int
        var count: Int

        func text(in bytes: UnsafePointer<UInt8>) -> StaticText { StaticText(start: bytes + offset, count: count) }
    }

    private var json: JSONBuffer
    private(set) var pieces: [(text: Slice, name: StaticText)] = []
    private(set) var templates: [(firstPiece: Int, pieceCount: Int, code: Slice)] = []
    /// Where the text begins that is no piece yet.
    private var start = 0

    /// - Parameter count: How many rows the table has.
    init(count: Int) { json = JSONBuffer(capacity: 128 &* (count &+ 1)) }

    /// The memory in which the texts lie, the caller's to deallocate.
    consuming func takeMemory() -> UnsafeMutablePointer<UInt8> { json.takeMemory() }

    /// Adds the template of a row.
    mutating func append(_ row: FieldTable.Row) {
        let firstPiece = pieces.count
        json.append("{")
        if row.detail.count > 0 {
            json.append("\"detail\":\"")
            append(insideOfString: row.detail)
            json.append("\",")
        }
        json.append("\"pointer\":\"#")
        endPiece(before: StaticText(""))
        let pieceCount = pieces.count &- firstPiece
        let quotation: StaticString = row.integerCode == nil ? "\"" : ""
        json.append("\",\"code\":")
        json.append(quotation)
        json.append(escaped: row.code.bytes)
        json.append(quotation)
        templates.append((firstPiece, pieceCount, endSlice()))
    }

    private mutating func append(insideOfString detail: StaticText) {
        for piece in TextTemplate(detail) {
            switch piece {
            case .plain(let text): json.append(escaped: text.bytes)
            case .placeholder(let name): endPiece(before: name)
            }
        }
    }

    private mutating func endPiece(before name: StaticText) { pieces.append((endSlice(), name)) }

    private mutating func endSlice() -> Slice {
        defer { start = json.count }
        return Slice(offset: start, count: json.count &- start)
    }
}

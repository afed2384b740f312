/// The texts for end users of every error of a catalogue, from text that the generator wrote.
///
/// Generated code keeps one in a `static let`. To find a text allocates nothing.
public final class TextTable: @unchecked Sendable {
    /// For each code the lines of its texts.
    private let rows: UnsafeMutablePointer<StaticText>
    private let count: Int

    /// Indexes the texts.
    ///
    /// An error has a line with its name; then its default texts, `  LANGUAGE TEXT`; then for each application
    /// `  @IDENTIFIER` and its texts, `    LANGUAGE TEXT`. A vertical tab stands for the end of a line within a text. A
    /// malformed table stops the program: only the generator writes them.
    public init(_ texts: StaticString, of codes: CodeTable) {
        let text = StaticText(texts)
        count = codes.count
        rows = .allocate(capacity: count)
        rows.initialize(repeating: text.slice(from: 0, count: 0), count: count)
        var cursor = TableCursor(text)
        while !cursor.isAtEnd {
            let name = cursor.restOfLine()
            guard let ordinal = codes.names.ordinal(of: name) else {
                fatalError("malformed text table: there is no error \"\(name.string)\"")
            }
            let start = cursor.offset
            while cursor.isAtAttribute { _ = cursor.restOfLine() }
            rows[ordinal] = text.slice(from: start, count: cursor.offset - start)
        }
    }

    deinit { rows.deallocate() }

    func lines(ofRow ordinal: Int, application: String?) -> TextLines {
        TextLines(rows[ordinal], application: application)
    }
}

/// The texts of one error, those of an application or the default ones.
struct TextLines: Sequence, IteratorProtocol {
    private var cursor: TableCursor
    private let isDefault: Bool
    private var isAtEnd = false

    init(_ text: StaticText, application: String?) {
        cursor = TableCursor(text)
        isDefault = application == nil
        guard let application else { return }
        isAtEnd = true
        while cursor.isAtAttribute {
            cursor.skip(2)
            let line = cursor.restOfLine()
            guard line.count > 0, line.start[0] == UInt8(ascii: "@") else { continue }
            guard line.slice(from: 1, count: line.count - 1).equals(application) else { continue }
            isAtEnd = false
            return
        }
    }

    mutating func next() -> (language: StaticText, text: StaticText)? {
        guard !isAtEnd, cursor.isAtAttribute else { return nil }
        cursor.skip(2)
        if !isDefault {
            guard cursor.isAtAttribute else { return end() }
            cursor.skip(2)
        }
        guard let language = cursor.word(), language.start[0] != UInt8(ascii: "@") else { return end() }
        return (language, cursor.restOfLine())
    }

    private mutating func end() -> (language: StaticText, text: StaticText)? {
        isAtEnd = true
        return nil
    }
}

/// The texts for end users of every error of a catalogue, from text that the generator wrote.
///
/// Generated code keeps one in a `static let`. To find a text allocates nothing.
public final class _TextTable: Sendable {
    /// For each code the lines of its texts.
    private let rows: [StaticText]

    /// Indexes the texts.
    ///
    /// An error has a line with its name; then its default texts, `  LANGUAGE TEXT`; then for each application
    /// `  @IDENTIFIER` and its texts, `    LANGUAGE TEXT`. A vertical tab stands for the end of a line within a text. A
    /// malformed table stops the program: only the generator writes them.
    public init(_ texts: StaticString, of codes: _CodeTable) {
        var rows = Array(repeating: StaticText(""), count: codes.count)
        var cursor = TableCursor(StaticText(texts))
        while !cursor.isAtEnd {
            let name = cursor.restOfLine()
            guard let ordinal = codes.names[name] else {
                fatalError("malformed text table: there is no error \"\(name.string)\"")
            }
            let start = cursor.offset
            while cursor.isAtAttribute { _ = cursor.restOfLine() }
            rows[ordinal] = cursor.text.slice(from: start, count: cursor.offset - start)
        }
        self.rows = rows
    }

    /// The lines of the texts of an error; empty where it has none.
    package func lines(ofRow ordinal: Int) -> StaticText { rows[ordinal] }
}

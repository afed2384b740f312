import ErrorCodesRuntime

/// A generated table with a row for each locale that differs from its parent, parsed once at first use.
final class LocaleTable: Sendable {
    private let rows: [LocaleID: StaticText]

    /// Parses lines `LOCALE LOCALE … = ROW`. A malformed table stops the program: only the generator writes them.
    init(_ table: StaticString) {
        var rows: [LocaleID: StaticText] = [:]
        var cursor = TableCursor(StaticText(table))
        while !cursor.isAtEnd {
            let line = cursor
            var ids: [LocaleID] = []
            while let word = cursor.word(), word.start[0] != UInt8(ascii: "=") {
                guard let id = LocaleID(word) else { break }
                ids.append(id)
            }
            let row = cursor.restOfLine()
            for id in ids where rows.updateValue(row, forKey: id) != nil {
                fatalError("malformed locale table: \"\(line.currentLine.string)\" has a locale that is there already")
            }
        }
        self.rows = rows
    }

    /// The row of this very locale.
    subscript(id: LocaleID) -> StaticText? { rows[id] }

    /// The row of a language, or else of the nearest that it inherits from; nil where CLDR has none.
    func row(of language: String) -> StaticText? {
        guard let id = LocaleID(language) else { return nil }
        return rows[id] ?? row(ofCanonical: id.canonical)
    }

    /// The row of a canonical ID, or else of the nearest that it inherits from.
    func row(ofCanonical id: LocaleID) -> StaticText? {
        var next: LocaleID? = id
        while let id = next {
            if let row = rows[id] { return row }
            next = id.parent
        }
        return nil
    }
}

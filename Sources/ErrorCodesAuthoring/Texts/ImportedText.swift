import ErrorCodesSpec

/// A text that somebody wants in the catalogue.
struct ImportedText {
    let key: TextKey
    let text: Text
    /// Where the file says which text it is.
    let place: Location
}

/// Texts of one language as a file in memory that the reader of specs takes, and where in the file that was given each
/// of its places is. So what a translator wrote is held against the same rules as what a spec says.
struct ImportedSource {
    /// `NAME.messages.LANGUAGE.yaml`.
    let file: SourceFile
    let language: Text
    let places: Places

    enum Places {
        /// The file that was given has the same bytes.
        case same(SourceFile)
        /// The cells that the values come from, in the order of the file in memory.
        case cells([CellPlace], of: SourceFile)
    }

    /// A scalar in the file in memory, and the cell that it comes from.
    struct CellPlace {
        let scalar: Span
        let cell: Span
        /// How much further on the text stands in the file that was given; nil where its bytes are not the same.
        let shift: Int?
    }

    func location(of span: Span) -> Location {
        switch places {
        case .same(let given): return Location(file: given, span: span)
        case .cells(let cells, let given):
            guard let found = Self.cell(at: span.start, in: cells) else {
                return Location(file: given, span: Span(0, 0))
            }
            guard span != found.scalar, let shift = found.shift else { return Location(file: given, span: found.cell) }
            return Location(file: given, span: Span(Int(span.start) + shift, Int(span.end) + shift))
        }
    }

    /// The last one that begins at an offset or before it.
    private static func cell(at offset: Int32, in cells: [CellPlace]) -> CellPlace? {
        var low = 0
        var high = cells.count
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].scalar.start <= offset { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? cells[low - 1] : nil
    }
}

/// A translator's file as it was read.
struct ImportedFile {
    var texts: [ImportedText] = []
    var sources: [ImportedSource] = []
    var diagnostics = Diagnostics()
}

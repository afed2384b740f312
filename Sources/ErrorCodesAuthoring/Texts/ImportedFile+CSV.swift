import ErrorCodesEmitters
import ErrorCodesSpec

extension ImportedFile {
    /// Reads a table with the header of ``MessageTableCSV``.
    ///
    /// - Parameter language: That of the rows which name none; rows in other languages are passed over.
    init(csv file: SourceFile, language: LanguageTag?, of catalog: Catalog) {
        let (rows, found) = CSVReader.read(file)
        diagnostics = found
        guard let header = rows.first else {
            reportEmptiness(of: file)
            return
        }
        var reader = MessageTableReader(file: file, header: header, language: language, catalog: catalog)
        if reader.isReadable {
            for row in rows.dropFirst() { reader.read(row) }
        }
        diagnostics.add(contentsOf: reader.diagnostics)
        texts = reader.rows.map(\.text)
        for (language, rows) in Dictionary(grouping: reader.rows, by: \.text.key.language).sorted(by: {
            $0.key < $1.key
        }) {
            guard let tag = LanguageTag(language) else { continue }
            sources += ImportedSource.sources(of: rows, in: file, language: tag, catalog: catalog)
        }
    }

    private mutating func reportEmptiness(of file: SourceFile) {
        guard diagnostics.isEmpty else { return }
        let place = Location(file: file, span: Span(0, 0))
        diagnostics.add(Diagnostic(.missingKey, "the table has no header", at: place, help: MessageColumn.advice))
    }
}

extension ImportedSource {
    /// A file in memory for the default texts, and one for those of applications: an error may have the name of the key
    /// under which those are.
    static func sources(
        of rows: [MessageTableReader.Row],
        in file: SourceFile,
        language: LanguageTag,
        catalog: Catalog
    ) -> [ImportedSource] {
        let groups = [rows.filter(\.text.key.application.isEmpty), rows.filter { !$0.text.key.application.isEmpty }]
        return groups.flatMap(layers).map { rows in
            var writer = TableYAMLWriter()
            writer.write(rows)
            let name = TranslationFileName.name(of: catalog, language: language)
            return ImportedSource(
                file: SourceFile(path: name, text: writer.text),
                language: language.canonical,
                places: .cells(writer.places, of: file)
            )
        }
    }
}

extension ImportedSource {
    /// The first row of each text, then those that repeat it, and so on: a mapping has a key once.
    private static func layers(_ rows: [MessageTableReader.Row]) -> [[MessageTableReader.Row]] {
        var layers: [[MessageTableReader.Row]] = []
        var counts: [TextKey: Int] = [:]
        for row in rows {
            let layer = counts[row.text.key, default: 0]
            counts[row.text.key] = layer + 1
            // A table of nothing but one row need not be checked to its end.
            guard layer < maximumLayers else { continue }
            if layer == layers.count { layers.append([]) }
            layers[layer].append(row)
        }
        return layers
    }

    private static let maximumLayers = 10
}

/// Writes rows of a table as YAML, and notes which cell each scalar comes from.
private struct TableYAMLWriter {
    private(set) var text = ""
    private(set) var places: [ImportedSource.CellPlace] = []

    mutating func write(_ rows: [MessageTableReader.Row]) {
        let applications = Dictionary(grouping: rows, by: \.text.key.application)
        if applications.keys.contains(where: { !$0.isEmpty }) { text += "\(TranslationTree.applicationsKey):\n" }
        for (application, rows) in applications.sorted(by: { $0.key < $1.key }) {
            if let cell = rows.first?.application, !application.isEmpty {
                text += "  "
                scalar(application, from: cell)
                text += ":\n"
            }
            for row in rows {
                text += application.isEmpty ? "" : "    "
                scalar(row.text.key.name, from: row.error)
                text += ": "
                scalar(row.message.text, from: row.message)
                text += "\n"
            }
        }
    }

    private mutating func scalar(_ value: Text, from cell: MessageTableReader.Cell) {
        let start = text.utf8.count
        let quoted = YAMLScalarText.quoted(value.string)
        text += quoted
        let isVerbatim = quoted.utf8.count == value.count + 2
        places.append(
            ImportedSource.CellPlace(
                scalar: Span(start, text.utf8.count),
                cell: cell.span,
                shift: isVerbatim ? cell.textStart.map { $0 - (start + 1) } : nil
            )
        )
    }
}

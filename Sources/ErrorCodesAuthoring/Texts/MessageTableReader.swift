import ErrorCodesSpec

/// Reads the rows of a table of texts: which error, language and application each is for.
struct MessageTableReader {
    struct Cell {
        let text: Text
        let span: Span
        /// Where the text begins in the file; nil where the file does not hold it byte for byte.
        let textStart: Int?
    }

    struct Row {
        let text: ImportedText
        /// The cell that says which error it is for.
        let error: Cell
        /// With the white space at its ends, about which the reader of specs has something to say.
        let message: Cell
        let application: Cell?
    }

    private var reporter: DiagnosticReporter
    private var columns: [MessageColumn: Int] = [:]
    private let header: [CSVCell]
    private let language: LanguageTag?
    private let errors: ErrorIndex
    /// A table of nothing but mistakes gets suggestions for the first of them.
    private var suggestionsLeft = 100
    private(set) var isReadable = true
    private(set) var rows: [Row] = []

    var diagnostics: Diagnostics { reporter.diagnostics }

    init(file: SourceFile, header: [CSVCell], language: LanguageTag?, catalog: Catalog) {
        reporter = DiagnosticReporter(file: file)
        self.header = header
        self.language = language
        errors = ErrorIndex(catalog)
        readHeader()
    }

    // MARK: The header

    private mutating func readHeader() {
        for (number, cell) in header.enumerated() {
            let name = Text(cell.text).trimmed.string.lowercased()
            guard let column = MessageColumn(rawValue: name) else { continue }
            guard let first = columns[column] else {
                columns[column] = number
                continue
            }
            isReadable = false
            reporter.report(
                .duplicateKey,
                "the column `\(name)` is there twice",
                at: cell.span,
                related: [(message: "the first one is here", span: header[first].span)],
                help: "remove one of the two, or rename it"
            )
        }
        demand("`message`", columns[.message] != nil)
        demand("`code` or `name`", columns[.code] != nil || columns[.name] != nil)
        demand(
            "`language`",
            columns[.language] != nil || language != nil,
            orElse: ", or `--language` on the command line"
        )
    }

    private mutating func demand(_ column: String, _ isThere: Bool, orElse alternative: String = "") {
        guard !isThere, let first = header.first, let last = header.last else { return }
        isReadable = false
        reporter.report(
            .missingKey,
            "the table needs a column \(column)\(alternative)",
            at: Span(Int(first.span.start), Int(last.span.end)),
            help: MessageColumn.advice
        )
    }

    // MARK: A row

    /// Takes a row; one without a text is a text that is not translated yet.
    mutating func read(_ row: [CSVCell]) {
        if let extra = row.dropFirst(header.count).first(where: { !$0.text.isEmpty }) {
            reporter.report(
                .malformedValue,
                "this row has more cells than the header",
                at: extra.span,
                help: "put a text with a comma or a line break in it into quotes"
            )
        }
        guard let message = cell(.message, of: row), !message.text.isEmpty, let language = language(of: row),
            let error = error(of: row)
        else { return }
        let application = cell(.application, of: row)
        let key = TextKey(
            application: application?.text ?? "",
            name: error.entry.name.text,
            language: language.canonical
        )
        let place = Location(file: reporter.file, span: error.cell.span)
        let text = ImportedText(key: key, text: message.text, place: place)
        guard let whole = wholeCell(.message, of: row) else { return }
        rows.append(Row(text: text, error: error.cell, message: whole, application: application))
    }

    /// The cell of a column, without white space at its ends; nil where there is none.
    private func cell(_ column: MessageColumn, of row: [CSVCell]) -> Cell? {
        wholeCell(column, of: row).map { Cell(text: $0.text.trimmed, span: $0.span, textStart: nil) }
    }

    private func wholeCell(_ column: MessageColumn, of row: [CSVCell]) -> Cell? {
        guard let number = columns[column], number < row.count else { return nil }
        let cell = row[number]
        let (unguarded, skipped) = SpreadsheetCell.unguarded(cell.text)
        return Cell(text: Text(unguarded), span: cell.span, textStart: cell.textStart.map { $0 + skipped })
    }

    /// The language of a row; nil where it is not asked for, or cannot be told.
    private mutating func language(of row: [CSVCell]) -> LanguageTag? {
        guard let cell = cell(.language, of: row), !cell.text.isEmpty else {
            if language == nil { report(.missingKey, "this row does not say in which language it is", row) }
            return language
        }
        guard let found = LanguageTag(cell.text) else {
            reporter.report(
                .malformedValue,
                "`\(cell.text.shortened)` is no language tag",
                at: cell.span,
                help: "a tag of BCP 47, such as `en` or `zh-Hans`"
            )
            return nil
        }
        return language.map { $0.canonical == found.canonical } ?? true ? found : nil
    }

    private mutating func error(of row: [CSVCell]) -> (entry: ErrorEntry, cell: Cell)? {
        let name = cell(.name, of: row).flatMap { $0.text.isEmpty ? nil : $0 }
        let code = cell(.code, of: row).flatMap { $0.text.isEmpty ? nil : $0 }
        let byName = name.map { (cell: $0, entry: errors.error(named: $0.text)) }
        let byCode = code.map { (cell: $0, entry: errors.error(withCode: $0.text)) }
        switch (byName, byCode) {
        case (nil, nil):
            report(.missingKey, "this row does not say which error it is for", row)
            return nil
        case (let named?, _) where named.entry == nil:
            let text = named.cell.text
            report(unknown: "the spec declares no error `\(text.shortened)`", named.cell, suggestion(forName: text))
            return nil
        case (_, let coded?) where coded.entry == nil:
            report(unknown: "the spec declares no error with the code `\(coded.cell.text.shortened)`", coded.cell, nil)
            return nil
        default: break
        }
        guard let entry = byCode?.entry ?? byName?.entry, let cell = byCode?.cell ?? byName?.cell else { return nil }
        if let named = byName?.entry, named !== entry {
            let message = "the error with the code `\(entry.code.plainText)` is `\(entry.name.text)`"
            report(unknown: "\(message), and this row is for `\(named.name.text)`", cell, nil)
            return nil
        }
        return (entry, cell)
    }

    private mutating func suggestion(forName name: Text) -> String? {
        suggestionsLeft -= 1
        return suggestionsLeft >= 0 ? errors.suggestion(forName: name) : nil
    }

    private mutating func report(_ fault: Fault, _ message: String, _ row: [CSVCell]) {
        guard let first = row.first, let last = row.last else { return }
        reporter.report(fault, message, at: Span(Int(first.span.start), Int(last.span.end)))
    }

    private mutating func report(unknown message: String, _ cell: Cell, _ help: String?) {
        reporter.report(.textForUnknownError, message, at: cell.span, help: help)
    }
}

/// The errors of a catalogue by what a table calls them.
private struct ErrorIndex {
    private let byName: [Text: ErrorEntry]
    private let byCode: [Text: ErrorEntry]

    init(_ catalog: Catalog) {
        byName = Dictionary(
            catalog.errorsAndWarnings.map { ($0.name.text, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        byCode = Dictionary(
            catalog.errorsAndWarnings.map { (Text($0.code.plainText), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func error(named name: Text) -> ErrorEntry? { byName[name] }
    func error(withCode code: Text) -> ErrorEntry? { byCode[code] }

    func suggestion(forName name: Text) -> String? {
        let near = byName.keys.lazy.filter { abs($0.count - name.count) <= 3 }.map(\.string)
        return Suggestion.nearest(to: name.string, among: near).map { "did you mean `\($0)`?" }
    }
}

extension Fault {
    static let textForUnknownError = registered("text-for-unknown-error")
    static let repeatedText = registered("repeated-text")
    static let missingLanguage = registered("missing-language")

    /// A fault of a rule, whose type is the rule's own.
    private static func registered(_ name: String) -> Fault {
        guard let fault = FaultRegistry.fault(named: name) else { preconditionFailure("no rule finds `\(name)`") }
        return fault
    }
}

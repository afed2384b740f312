/// A warning of a catalog, which comes beside a success or an error and has no status of its own.
public protocol CatalogWarning: ParameterPayload {
    /// The code, name, title, detail and texts of each warning, in the order of the cases.
    static var _table: _WarningTable { get }
}

extension CatalogWarning {
    private var row: CodeRow { Self._table.codes.rows[ordinal] }

    /// The name, such as `order-delayed`.
    public var name: String { row.name.string }

    /// The code as it stands on the wire, an integer or a string.
    public var code: JSONValue { Self._table.code(at: ordinal) }

    /// A short summary of this kind of warning, the same each time.
    public var title: String { row.title.string }

    /// The explanation of this occurrence, for the client; nil if the warning has none, or one of absent values alone.
    public var detail: String? { TextTemplate(row.detail).filledUnlessEmpty(parameters) }

    /// The parameters, public and personal.
    public var parameters: ParameterList { collected.parameters }

    /// Name, code, detail or title, and parameters on one line, personal values redacted.
    public var description: String { row.description(with: parameters) }

    /// The lines of the texts for end users.
    package var textLines: StaticText { Self._table.texts.lines(ofRow: ordinal) }
}

/// The warnings of a catalog that has none.
public enum NoWarning: CatalogWarning {
    /// A table without rows.
    public static let _table = _WarningTable(count: 0, hasIntegerCodes: true, rows: "")

    /// Never called.
    public func _collect(into parameters: inout _ParameterCollector) -> Int {
        switch self {}
    }

    /// Throws: there is no warning.
    public static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        throw .unknownOrdinal(ordinal)
    }
}

/// The facts and texts of the warnings of a catalog, parsed once from text that the generator wrote.
@_documentation(visibility: internal)
public final class _WarningTable: Sendable {
    let codes: _CodeTable
    let texts: _TextTable
    private let hasIntegerCodes: Bool

    /// Parses the rows, `CODE NAME TITLE` with attribute lines, sorted by code. A malformed table stops the program, as does
    /// one of which lines were lost or added, in a merge perhaps.
    ///
    /// - Parameters:
    ///   - count: How many warnings there are.
    ///   - hasIntegerCodes: True if codes are integers on the wire.
    ///   - rows: The rows.
    ///   - texts: The texts for end users, as of errors.
    public init(count: Int, hasIntegerCodes: Bool, rows: StaticString, texts: StaticString = "") {
        codes = _CodeTable(warnings: rows)
        self.texts = _TextTable(texts, of: codes)
        self.hasIntegerCodes = hasIntegerCodes
        guard codes.count == count else {
            fatalError(
                "a table of \(count) warnings has \(codes.count) rows: lines were lost or added, generate it again"
            )
        }
    }

    func code(at ordinal: Int) -> JSONValue {
        hasIntegerCodes ? .integer(codes.integerCode(at: ordinal)) : .string(codes.stringCode(at: ordinal))
    }

    func ordinal(ofCode code: JSONValue, name: String) -> Int? {
        codes.ordinal(ofName: name).flatMap { self.code(at: $0) == code ? $0 : nil }
    }
}

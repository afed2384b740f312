// Seen in all of this module; what users see of it, they see as a part of this one.
@_exported public import ErrorCodesModel

/// The codes of a domain's errors.
public protocol ErrorCode: CatalogCode {
    /// The texts for end users; nil where the spec has none.
    static var _texts: _TextTable? { get }
}

extension ErrorCode {
    /// No texts.
    public static var _texts: _TextTable? { nil }

    /// The code that stands for errors which nobody declared; nil where the spec names none.
    public static var unexpectedErrorCode: Self? { Self(ordinal: _table.unexpected) }

    /// The code that stands for a status where a server has nothing but the status, as the spec's `statuses` says; nil
    /// where it names none.
    public init?(bareStatus status: Int) {
        guard let ordinal = Self._table.rows.firstIndex(where: { $0.standsForStatus && $0.status == status })
        else { return nil }
        self.init(trustedOrdinal: ordinal)
    }

    /// The code of a problem type, in constant time.
    @inlinable
    public init?(type: String) {
        guard let ordinal = Self._table.ordinal(ofType: type) else { return nil }
        self.init(trustedOrdinal: ordinal)
    }

    /// The problem type (RFC 9457, section 3.1.1): type base + name, unless the spec gives the error one of its own.
    @inlinable public var type: String { Self._table.type(at: ordinal) }

    /// The code as text, as the keys of stored texts have it: `20001`, `ORDER_IN_PROGRESS`.
    public var text: String { row.code.string }

    /// The text of the detail with its placeholders, such as `Order {orderID} is still in progress.`
    public var detailTemplate: String? {
        let detail = row.detail
        return detail.count > 0 ? detail.string : nil
    }

    /// The range that the code lies in; nil where the spec has no ranges.
    public var range: ErrorCodeRange? {
        let index = row.range
        return index < 0 ? nil : Self._table.ranges[index]
    }

    /// The policy for sending the same request again.
    public var retry: RetryPolicy { row.retry }

    /// How loudly the error is logged.
    public var logLevel: LogLevel { row.logLevel }

    /// A link to more documentation.
    public var documentation: String? { row.values(of: .see).first?.string }

    /// The status of gRPC that the spec names, such as `failed-precondition`; nil where it follows from that of HTTP.
    package var grpcStatus: String? { row.values(of: .grpc).first?.string }

    /// Since when, and in favour of what, the code is deprecated; nil where it is not.
    public var deprecation: CodeDeprecation<Self>? {
        row.values(of: .deprecated).first.flatMap(CodeDeprecation.init(_:))
    }
}

extension ErrorCode {
    /// The code of a problem: by its type, or by the member `code` and the status where it has no type.
    ///
    /// - Parameters:
    ///   - problem: The problem.
    ///   - status: The status of the response; nil where only the problem is at hand, and its own member counts.
    ///   - codesAreText: Whether the problem came in a form whose codes are strings, whatever they are elsewhere.
    init?(of problem: ProblemDetails, status: Int?, codesAreText: Bool = false) {
        let ordinal = Self._table.ordinal(
            of: problem,
            status: status,
            hasIntegerCodes: RawValue.self == Int.self,
            codesAreText: codesAreText
        )
        guard let ordinal else { return nil }
        self.init(trustedOrdinal: ordinal)
    }
}

extension _CodeTable {
    /// The row of a problem.
    ///
    /// A type decides alone, and only by being equal to that of an error (RFC 9457, section 3.1.1). `about:blank`, which
    /// is also what a missing type means, says no more than the status does (section 4.2.1): such a problem is known by
    /// its code if the catalog's status for it is that of the response, since gateways and other services answer with
    /// the same numbers.
    @usableFromInline
    func ordinal(of problem: ProblemDetails, status: Int?, hasIntegerCodes: Bool, codesAreText: Bool) -> Int? {
        guard problem.type == ProblemDetails.blankType else { return ordinal(ofType: problem.type) }
        guard let code = problem.extensions["code"] else { return nil }
        let found: Int? =
            switch codesAreText && hasIntegerCodes ? code.integerOfText ?? code : code {
            case .integer(let integer) where hasIntegerCodes: ordinal(ofCode: integer)
            case .string(let text) where !hasIntegerCodes: ordinal(ofCode: text)
            default: nil
            }
        guard let found, numbers[found].status == status ?? problem.status else { return nil }
        return found
    }
}

extension JSONValue {
    /// The integer that a string holds in its canonical spelling; nil for other strings and other values.
    var integerOfText: JSONValue? {
        guard let string, let integer = Int(string), String(integer) == string else { return nil }
        return .integer(integer)
    }
}

/// Since when a code should not be used any more, and what replaces it.
public struct CodeDeprecation<Code: ErrorCode>: Hashable, Sendable {
    /// The version of the API that deprecated the code.
    public let since: String?

    /// The code to use instead.
    public let replacement: Code?

    /// Reads `REPLACEMENT SINCE`: a name or a hyphen, then perhaps a version, which may have spaces.
    init?(_ text: StaticText) {
        var cursor = TableCursor(text)
        guard let replacement = cursor.word() else { return nil }
        let since = cursor.restOfLine()
        self.since = since.count > 0 ? since.string : nil
        self.replacement = replacement.equals(StaticText("-")) ? nil : Code(name: replacement.string)
    }
}

// Seen in all of this module; what users see of it, they see as a part of this one.
@_exported public import ErrorCodesModel

/// The codes of a domain's errors.
public protocol ErrorCode: CatalogCode {
    /// The texts for end users; nil where the spec has none.
    static var errorTextTable: TextTable? { get }
}

extension ErrorCode {
    /// No texts.
    public static var errorTextTable: TextTable? { nil }

    /// The code that stands for errors which nobody declared; nil where the spec names none.
    public static var unexpectedErrorCode: Self? { Self(ordinal: errorCodeTable.unexpected) }

    /// The code of a problem type, in constant time.
    @inlinable
    public init?(type: String) {
        guard let ordinal = Self.errorCodeTable.ordinal(ofType: type) else { return nil }
        self.init(trustedOrdinal: ordinal)
    }

    /// The problem type (RFC 9457, section 3.1.1): type base + name, unless the spec gives the error one of its own.
    @inlinable public var type: String { Self.errorCodeTable.type(at: ordinal) }

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
        return index < 0 ? nil : Self.errorCodeTable.ranges[index]
    }

    /// The policy for sending the same request again.
    public var retry: RetryPolicy { row.retry }

    /// How loudly the error is logged.
    public var logLevel: LogLevel { row.logLevel }

    /// The HTTP header fields that a response with this error carries, with their placeholders.
    public var headers: [HeaderTemplate] {
        row.hasHeaders ? row.values(of: .header).compactMap(HeaderTemplate.init(_:)) : []
    }

    /// A link to more documentation.
    public var documentation: String? { row.values(of: .see).first?.string }

    /// Since when, and in favour of what, the code is deprecated; nil where it is not.
    public var deprecation: CodeDeprecation<Self>? {
        row.values(of: .deprecated).first.flatMap(CodeDeprecation.init(_:))
    }
}

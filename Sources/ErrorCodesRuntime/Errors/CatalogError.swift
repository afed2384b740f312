/// An error of a catalogue, with a typed payload.
///
/// Its parameters are public and personal ones only: what they hold, the client may get. Internal and secret values travel
/// beside them, in the error's context.
public protocol CatalogError: CatalogErrorConvertible, ContextualError, ParameterPayload {
    /// The payload-free codes.
    associatedtype Code: ErrorCode

    /// What an answer can warn of.
    associatedtype Warning: CatalogWarning = NoWarning

    /// Which error it is.
    var code: Code { get }

    /// The calls of the API, by name.
    static var _operations: [OperationDescription<Self>] { get }
}

extension CatalogError {
    /// No calls.
    public static var _operations: [OperationDescription<Self>] { [] }

    /// Which error it is.
    @inlinable public var code: Code { Code(trustedOrdinal: ordinal) }

    /// The parameters, public and personal.
    public var parameters: ParameterList { collected.parameters }

    /// The HTTP status, 100 to 599.
    @inlinable public var status: Int { code.status }

    /// A short summary of this kind of error, the same each time (RFC 9457, section 3.1.3).
    public var title: String { code.title }

    /// The explanation of this occurrence, for the client (RFC 9457, section 3.1.4); nil if the error has no detail.
    ///
    /// Of an error that came in a response it is what the server said. It contains personal values. The placeholder of an
    /// absent optional becomes an empty string; a detail of which nothing is left is none.
    public var detail: String? { context.receivedDetail ?? sentDetail }

    /// The detail that leaves a server: the catalog's, whatever came in a response.
    package var sentDetail: String? {
        let row = code.row
        return row.detail.count > 0 ? TextTemplate(row.detail).filledUnlessEmpty(parameters) : nil
    }
}

extension CatalogError {
    /// Name, code, detail or title, and parameters on one line, personal values redacted.
    public var description: String { code.row.description(with: parameters) }

    /// Shows the name and the parameters, personal values redacted.
    public var customMirror: Mirror {
        Mirror(self, children: ["code": code.name, "parameters": parameters], displayStyle: .struct)
    }
}

public import ErrorCodesRuntime

/// Makes the response to whatever a handler throws, whatever the server's framework is.
///
/// An error of a catalogue says what it says; anything else becomes the catalogue's error for the unexpected, and its
/// text goes to the log alone.
public struct ErrorResponder: Sendable {
    /// The forms of bodies to choose from by the request's `Accept`, the preferred one first; never empty.
    ///
    /// The first is sent where the request names none of them, as RFC 9457, section 3, allows.
    public var formats: [ErrorBodyFormat] {
        didSet { if formats.isEmpty { formats = [.problem] } }
    }

    /// The name of a header field for the error's code, such as `X-Error-Code`, for proxies; nil for none.
    public var errorCodeHeader: String?

    /// The name of a header field for the request's identifier, such as `X-Request-Id`; nil for none.
    public var requestIDHeader: String?

    /// The language of the catalog's titles and details, a tag of BCP 47, for `Content-Language`; nil where it is not
    /// known.
    public var language: String?

    /// True if problems have the member `warnings` for those beside an error; the other forms always have it.
    public var sendsWarningsInProblems = false

    /// True if bodies have the member `application`, the identifier of the client application that asks.
    public var sendsApplication = false

    /// True if bodies have the member `time`, that of the answer.
    public var sendsTime = false

    /// True if bodies have the member `outcome`, which is `failure` in those of errors, unless a parameter has this name.
    public var sendsOutcome = false

    /// Gives the error of a catalogue for an error that is none, or is of a catalog that is not admitted; nil where there is
    /// none. Its result leaves the server, whatever catalog it is of.
    public var translate: @Sendable (any Error) -> (any CatalogErrorConvertible)?

    /// What becomes of an error that the call which throws it does not declare.
    public var undeclaredErrors = UndeclaredErrors.log

    /// The path under which the paths of the catalog's calls are, such as `/v1`; empty for the root.
    public var basePath = ""

    let unexpected: (any CatalogError)?
    let operations: [AnyOperation]
    private let admitted: Set<ObjectIdentifier>
    /// The error that stands for a status.
    let standing: @Sendable (PlainStatus) -> (any CatalogError)?
    let requiredFields: [HeaderField]

    /// Responds to errors of this catalogue, and with its error to the unexpected.
    ///
    /// An error of another catalog is unexpected, too, unless that catalog is admitted: it is probably what a service said
    /// that the server asked, and none of the server's clients would understand its 401.
    ///
    /// - Parameters:
    ///   - catalog: The catalogue whose `unexpected` error stands for anything that nobody declared. Without one, or
    ///     where that error cannot be made without parameters, a plain status of 500 does.
    ///   - others: Further catalogs whose errors leave the server as they are.
    ///   - formats: The forms of bodies to choose from, the preferred one first.
    ///   - errorCodeHeader: The name of a header field for the error's code.
    ///   - requestIDHeader: The name of a header field for the request's identifier.
    ///   - language: The language of the catalog's titles and details.
    ///   - translate: Gives the error of a catalogue for an error that is none.
    public init<Catalog: CatalogError>(
        _ catalog: Catalog.Type,
        admitting others: any CatalogError.Type...,
        formats: [ErrorBodyFormat] = [.problem],
        errorCodeHeader: String? = nil,
        requestIDHeader: String? = nil,
        language: String? = nil,
        translate: @escaping @Sendable (any Error) -> (any CatalogErrorConvertible)? = { _ in nil }
    ) {
        self.formats = formats.isEmpty ? [.problem] : formats
        self.errorCodeHeader = errorCodeHeader
        self.requestIDHeader = requestIDHeader
        self.language = language
        self.translate = translate
        unexpected = Catalog.unexpected()
        standing = { Self.standing(of: catalog, $0) }
        operations = Catalog._operations.map { AnyOperation($0) }
        admitted = Set([ObjectIdentifier(catalog)] + others.map { ObjectIdentifier($0) })
        requiredFields = Self.requiredFields(of: Catalog.self)
    }

    /// True if what an error is or holds is of catalogs whose errors leave the server as they are.
    func admits(_ carrier: any CatalogErrorConvertible) -> Bool {
        let errors = carrier.allCatalogErrors
        return !errors.isEmpty && errors.allSatisfy { admitted.contains(ObjectIdentifier(type(of: $0))) }
    }

    /// The error that stands for a status. Where none does for 422, the one for 400 does if it can name the fields.
    private static func standing<Catalog: CatalogError>(
        of catalog: Catalog.Type,
        _ status: PlainStatus
    ) -> (any CatalogError)? {
        let error = Catalog.standing(forStatus: status.status, status.known, fields: status.fields)
        if error != nil || status.status != 422 { return error }
        let other = Catalog.standing(forStatus: 400, fields: status.fields)
        return other?.parameters.fieldErrors.isEmpty ?? true ? nil : other
    }

    /// The catalog's values for the fields that some statuses require, for errors that the catalog does not declare.
    private static func requiredFields<Catalog: CatalogError>(of catalog: Catalog.Type) -> [HeaderField] {
        var fields: [HeaderField] = []
        for code in Catalog.Code.allCases {
            guard let name = StatusObligations.requiredField(code.status),
                !fields.contains(where: { $0.isNamed(name) }),
                let template = code.headers.first(where: { name.equalsIgnoringCase($0.name) })
            else { continue }
            fields.append(HeaderField(name: name, value: template.valueWithoutParameters))
        }
        return fields
    }
}

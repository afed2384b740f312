/// Several errors of a catalog in one answer; generated code calls the type `OrderErrors`.
///
/// The first error of the catalog is the primary one: it decides the status, the header fields and the problem's own members,
/// and bodies list all others. Never empty.
public struct CatalogErrors<Base: CatalogError>: CatalogErrorConvertible, ContextualError, Hashable {
    /// The errors in order: what a server throws is all known, what a client receives may be newer than the client.
    public private(set) var elements: [DecodedError<Base>]

    /// The index of the primary error, the first that is known.
    private var primaryIndex = 0

    /// The error that decides what an answer has one of.
    public private(set) var primary: Base {
        get {
            guard case .known(let error) = elements[primaryIndex] else { preconditionFailure("the primary is known") }
            return error
        }
        set { elements[primaryIndex] = .known(newValue) }
    }

    /// Errors of which the first server error (5xx) is the primary one or, without one, the first; the others follow as they
    /// are given. Nil where there is none, which an array literal never is to the compiler.
    @_disfavoredOverload
    public init?(_ errors: some Sequence<Base>) {
        let errors = Array(errors)
        guard !errors.isEmpty else { return nil }
        self.init(bySeverity: errors)
    }

    /// Errors of which the first server error (5xx) is the primary one or, without one, the first; the others follow as they
    /// are given.
    ///
    /// - Parameter errors: One error or more, written as an array; an array from elsewhere can be empty, and makes an
    ///   optional.
    public init(_ errors: Literal) { self.init(bySeverity: errors.elements) }

    /// Errors of which the thrower says which one is the primary.
    public init(primary: Base, _ others: [Base]) { elements = ([primary] + others).map { .known($0) } }

    private init(bySeverity errors: [Base]) {
        let primary = errors.firstIndex { $0.status >= 500 } ?? 0
        var others = errors
        self.init(primary: others.remove(at: primary), others)
    }

    /// The errors of a problem that lists several; nil for any other problem, and where the catalog knows none of them.
    public init?(_ problem: ProblemDetails) { self.init(problem, response: nil) }

    /// The errors of a response that lists several, whichever form its body has; nil for any other response, and where the
    /// catalog knows none of them.
    public init?(_ response: ProblemResponse) { self.init(response.problem, response: response) }

    private init?(_ problem: ProblemDetails, response: ProblemResponse?) {
        let others = problem.listedProblems
        guard !others.isEmpty else { return nil }
        elements =
            [DecodedError(problem, response: response)]
            + others.map { DecodedError($0, response: nil, listedIn: response) }
        guard let first = elements.firstIndex(where: { $0.catalogError != nil }) else { return nil }
        primaryIndex = first
    }

    /// The errors that the catalog knows, in order.
    public var known: [Base] {
        elements.compactMap { if case .known(let error) = $0 { error } else { nil } }
    }

    /// The problems that it does not know, in order.
    public var unknown: [UnknownProblem] { elements.compactMap(\.unknownProblem) }

    /// What travels with the primary error beside its parameters.
    public var context: ErrorContext {
        get { primary.context }
        set { primary.context = newValue }
    }

    /// The catalog's policy for sending a request again that failed with the primary error.
    public var retryPolicy: RetryPolicy { primary.retryPolicy }

    /// The primary error.
    public var catalogError: (any CatalogError)? { primary }
}

extension CatalogErrors {
    /// One error or more, as an array literal.
    public struct Literal: ExpressibleByArrayLiteral {
        let elements: [Base]

        /// Takes the errors; a literal without any stops the program.
        public init(arrayLiteral elements: Base...) {
            precondition(!elements.isEmpty, "an answer with errors has at least one")
            self.elements = elements
        }
    }
}

extension CatalogErrors: CustomStringConvertible, CustomReflectable {
    /// The descriptions of the errors, with personal values redacted.
    public var description: String { elements.map(\.description).joined(separator: "; ") }

    /// Shows the errors, with personal values redacted.
    public var customMirror: Mirror { Mirror(self, children: ["elements": elements], displayStyle: .struct) }
}

/// Several errors whose catalog is not known where they are looked at.
package protocol CatalogErrorList: Error {
    /// The errors that the catalog knows, the primary one first.
    var catalogErrors: [any CatalogError] { get }
}

extension CatalogErrors: CatalogErrorList {
    package var catalogErrors: [any CatalogError] { known }
}

extension CatalogErrorConvertible {
    /// All errors of a catalog that it is or holds, the primary one first.
    package var allCatalogErrors: [any CatalogError] {
        (self as? any CatalogErrorList)?.catalogErrors ?? [catalogError].compactMap(\.self)
    }
}

extension ContextualError {
    /// The error with the place in the body of the request that it is about, where an answer has several errors.
    public func at(_ pointer: JSONPointer) -> Self { withContext { $0.occurrence.pointer = pointer } }

    /// The place in the body of the request that the error is about; nil where neither thrower nor server said so.
    public var pointer: JSONPointer? { context.occurrence.pointer ?? context.receivedPointer }
}

extension ProblemDetails {
    /// How many further errors are looked at; no server sends as many, and each takes far more memory than its bytes.
    private static let mostListed = 1_000

    /// The further errors of an answer: the elements of `errors` with a type, which errors of fields do not have.
    var listedProblems: [ProblemDetails] {
        guard case .array(let elements)? = extensions["errors"] else { return [] }
        return elements.lazy.filter(\.isProblem).prefix(Self.mostListed).compactMap {
            $0.object.map(ProblemDetails.init)
        }
    }

    /// The place in the body of the request that the problem is about: the member `pointer` or, as in JSON:API, `source`.
    @usableFromInline
    var pointer: JSONPointer? {
        (extensions["pointer"]?.string ?? extensions["source"]?.object?["pointer"]?.string).flatMap { JSONPointer($0) }
    }
}

extension JSONValue {
    /// True for an error among those of fields: it alone has a type, an absolute URI.
    ///
    /// Other services give the errors of their fields a member `type` too, which is a word.
    var isProblem: Bool { object?["type"]?.string?.utf8.contains(UInt8(ascii: ":")) ?? false }
}

/// A word of a closed list.
package protocol SpecChoice: CaseIterable, RawRepresentable, Sendable where RawValue == String {
    /// What the words choose between, for messages: "log level".
    static var subject: String { get }
    /// Words that stand for one of them elsewhere.
    static var synonyms: [String: Self] { get }
}

extension SpecChoice {
    package static var synonyms: [String: Self] { [:] }
}

/// Who may see a parameter.
package enum Visibility: String, SpecChoice {
    package static let subject = "visibility"
    /// The client and the logs.
    case `public`
    /// The client; redacted in logs.
    case personal
    /// The logs, never the client.
    case `internal`
    /// Neither: it exists in memory only.
    case secret

    /// A switch, since `==` would compare the words.
    package var reachesClient: Bool {
        switch self {
        case .public, .personal: true
        case .internal, .secret: false
        }
    }
}

/// How loud an error is in the log: swift-log's levels.
package enum LogLevel: String, SpecChoice {
    package static let subject = "log level"
    package static let synonyms: [String: LogLevel] = [
        "verbose": .debug, "information": .info, "warn": .warning, "err": .error, "crit": .critical,
        "fatal": .critical, "emergency": .critical, "alert": .critical,
    ]
    case trace, debug, info, notice, warning, error, critical
}

/// The status of gRPC (google.rpc.Code), without that of success.
package enum GRPCStatus: String, SpecChoice {
    package static let subject = "gRPC status"
    package static let synonyms: [String: GRPCStatus] = ["canceled": .cancelled, "forbidden": .permissionDenied]
    case cancelled, unknown
    case invalidArgument = "invalid-argument"
    case deadlineExceeded = "deadline-exceeded"
    case notFound = "not-found"
    case alreadyExists = "already-exists"
    case permissionDenied = "permission-denied"
    case resourceExhausted = "resource-exhausted"
    case failedPrecondition = "failed-precondition"
    case aborted
    case outOfRange = "out-of-range"
    case unimplemented, `internal`, unavailable
    case dataLoss = "data-loss"
    case unauthenticated
}

/// The access level of the generated declarations.
package enum AccessLevel: String, SpecChoice {
    package static let subject = "access level"
    case `internal`
    case `package`
    case `public`
}

/// Whether clients in other packages must be ready for cases that do not exist yet (SE-0487).
package enum Evolution: String, SpecChoice {
    package static let subject = "evolution"
    case nonexhaustive
    case exhaustive
}

/// The shape of the generated error type.
package enum Layout: String, SpecChoice {
    package static let subject = "layout"
    case `enum`
    case `struct`
}

/// What codes are.
package enum CodeStyle: String, SpecChoice {
    package static let subject = "kind of codes"
    /// Each stands for one thing that happens.
    case values
    /// Each is the number of a bit, so that one integer says of several things that they hold at once.
    case flags

    /// How many bits there are.
    package static let flagCount = 64
}

/// What is generated for an operation's errors.
package enum OperationStyle: String, SpecChoice {
    package static let subject = "style of operations"
    /// The codes of the errors, beside the error type of the domain.
    case codes
    /// An enum of the errors as well, for a switch without a default.
    case exhaustive
}

/// The methods that an operation can have (RFC 9110 9.3, RFC 5789).
package enum HTTPMethod: String, SpecChoice {
    package static let subject = "method"
    case get = "GET"
    case head = "HEAD"
    case post = "POST"
    case put = "PUT"
    case patch = "PATCH"
    case delete = "DELETE"
    case options = "OPTIONS"
}

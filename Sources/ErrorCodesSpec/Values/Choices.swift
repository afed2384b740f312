/// A word of a closed list.
package protocol SpecChoice: CaseIterable, RawRepresentable, Sendable where RawValue == String {
    /// What the words choose between, for messages: "log level".
    static var subject: String { get }
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

    package var reachesClient: Bool { self == .public || self == .personal }
}

/// How loud an error is in the log: swift-log's levels.
package enum LogLevel: String, SpecChoice {
    package static let subject = "log level"
    case trace, debug, info, notice, warning, error, critical
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

/// Why members from the wire cannot be the parameters of an error.
public struct ParameterMismatch: Error, Hashable, Sendable {
    private enum Reason: Hashable, Sendable {
        case missing
        case unexpectedValue
        case unknownOrdinal(Int)
    }

    /// The wire name of the member at fault; nil where none is.
    public let name: String?
    private let reason: Reason

    /// A member that the error needs is absent or null.
    public static func missing(_ name: String) -> Self { Self(name: name, reason: .missing) }

    /// A member is of another type, or a value that this version does not know.
    public static func unexpectedValue(_ name: String) -> Self { Self(name: name, reason: .unexpectedValue) }

    /// A number beyond the catalogue.
    public static func unknownOrdinal(_ ordinal: Int) -> Self { Self(name: nil, reason: .unknownOrdinal(ordinal)) }
}

extension ParameterMismatch: CustomStringConvertible {
    /// A sentence that names the member, never its value.
    public var description: String {
        let member = name ?? ""
        return switch reason {
        case .missing: "the member \"\(member)\" is missing"
        case .unexpectedValue: "the member \"\(member)\" has an unexpected value"
        case .unknownOrdinal(let ordinal): "the catalogue has no error of ordinal \(ordinal)"
        }
    }
}

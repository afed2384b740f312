/// A header field of a response, ready to be sent.
public struct HeaderField: Hashable, Sendable {
    /// The field's name, such as `Retry-After`.
    public let name: String

    /// The field's value, without control characters.
    public let value: String
}

extension HeaderField: CustomStringConvertible {
    /// The field as it stands in a response.
    public var description: String { name + ": " + value }
}

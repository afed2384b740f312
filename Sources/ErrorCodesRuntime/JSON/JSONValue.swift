/// A JSON value (RFC 8259).
public enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number without fraction and exponent that fits an `Int`.
    case integer(Int)
    /// Any other number that a `Double` holds.
    case double(Double)
    /// A number that neither holds without loss, as it was written.
    ///
    /// It must be a number by the grammar of RFC 8259, section 6; encoding writes it as it stands, and text with
    /// characters that no number has as a string.
    case number(String)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A string.
    public init(stringLiteral text: String) { self = .string(text) }

    /// An integer.
    public init(integerLiteral integer: Int) { self = .integer(integer) }

    /// A number with a fraction.
    public init(floatLiteral double: Double) { self = .double(double) }

    /// `true` or `false`.
    public init(booleanLiteral boolean: Bool) { self = .boolean(boolean) }

    /// `null`.
    public init(nilLiteral: ()) { self = .null }

    /// An array.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

    /// An object.
    public init(dictionaryLiteral members: (String, JSONValue)...) { self = .object(JSONObject(members)) }
}

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

extension JSONValue {
    /// The text of a string; nil for any other value.
    public var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// An integer, also one that is written as `3.0`; nil for any other value, and for one that no `Int` holds.
    public var int: Int? {
        switch self {
        case .integer(let integer): integer
        case .double(let double): Int(exactly: double)
        default: nil
        }
    }

    /// A number, rounded to the nearest `Double`; nil for any other value, and for a number beyond its range.
    public var double: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .double(let double): double
        case .number(let text): Double(text).flatMap { $0.isFinite ? $0 : nil }
        default: nil
        }
    }

    /// True or false; nil for any other value.
    public var bool: Bool? {
        guard case .boolean(let boolean) = self else { return nil }
        return boolean
    }

    /// The elements of an array; nil for any other value.
    public var array: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }

    /// The members of an object; nil for any other value.
    public var object: JSONObject? {
        guard case .object(let members) = self else { return nil }
        return members
    }

    /// The member of an object; nil where there is none of this name, and for any other value.
    public subscript(name: String) -> JSONValue? { object?[name] }

    /// The element of an array, counted from 0; nil beyond its bounds, and for any other value.
    public subscript(index: Int) -> JSONValue? {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
        return elements[index]
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as JSON, without white space. It holds whatever came over the wire, personal values too.
    public var description: String { String(decoding: JSONBuffer.bytes { $0.write(self) }, as: UTF8.self) }
}

extension JSONObject {
    /// The members of several objects in order; of those with the same name the last wins, at the place of the first.
    init(merging objects: [JSONObject]) {
        var members: [Member] = []
        var indices: [[UInt8]: Int] = [:]
        for member in objects.joined() {
            let index = indices[Array(member.name.utf8), default: members.count]
            guard index == members.count else {
                members[index].value = member.value
                continue
            }
            indices[Array(member.name.utf8)] = index
            members.append(member)
        }
        self.init(distinct: members)
    }
}

extension JSONValue {
    /// Reads a document whose root can be any value; nil for what is not JSON.
    package init?(decoding bytes: [UInt8]) {
        guard let root = JSONDocument.value(of: bytes, limits: ProblemDecodingLimits()) else { return nil }
        self = root
    }

    /// The document.
    package var encoded: [UInt8] { JSONBuffer.bytes { $0.write(self) } }
}

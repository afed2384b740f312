/// A payload-free enum of a catalogue's codes, whose facts lie in a table.
///
/// The enum declares its cases in the order of the table's rows. All of its requirements but the table have
/// implementations, and each is constant or logarithmic in the number of codes.
public protocol CatalogCode: CaseIterable, Codable, CustomStringConvertible, Hashable, RawRepresentable, Sendable
where RawValue: Hashable & Sendable, AllCases == CodeCollection<Self> {
    /// The facts of every code, in the order of the cases.
    static var _table: _CodeTable { get }

    /// The last case, by which a table is checked: see ``_CodeTable/checked(for:)``. Nil where it is not.
    static var _lastCode: Self? { get }
}

extension CatalogCode {
    /// No case: the enum is written by hand.
    public static var _lastCode: Self? { nil }

    /// The code's position in the enum and its row in the table, from 0.
    @inlinable public var ordinal: Int { EnumTag<Self>.tag(of: self) }

    /// The code at a position of the enum; nil outside of the table.
    @inlinable
    public init?(ordinal: Int) {
        guard ordinal >= 0 && ordinal < Self._table.count else { return nil }
        self.init(trustedOrdinal: ordinal)
    }

    /// The code of an ordinal that is known to be within the table.
    @inlinable
    init(trustedOrdinal ordinal: Int) { self = EnumTag<Self>.value(of: ordinal) }

    var row: CodeRow { Self._table.rows[ordinal] }

    /// All codes, in the order of their values.
    public static var allCases: CodeCollection<Self> { CodeCollection(_table) }

    /// The code with a name such as `order-in-progress`, in constant time.
    @inlinable
    public init?(name: String) {
        guard let ordinal = Self._table.ordinal(ofName: name) else { return nil }
        self.init(trustedOrdinal: ordinal)
    }

    /// The name, such as `order-in-progress`.
    @inlinable public var name: String { Self._table.name(at: ordinal) }

    /// The HTTP status, 100 to 599.
    @inlinable public var status: Int { Self._table.numbers[ordinal].status }

    /// A short summary of this kind of outcome, the same each time (RFC 9457, section 3.1.3).
    @inlinable public var title: String { Self._table.title(at: ordinal) }

    /// The HTTP header fields that a response with this code carries, with their placeholders.
    public var headers: [HeaderTemplate] {
        row.hasHeaders ? row.values(of: .header).compactMap(HeaderTemplate.init(_:)) : []
    }

    /// The name.
    public var description: String { name }

    /// Compares ordinals.
    @inlinable
    public static func == (left: Self, right: Self) -> Bool { left.ordinal == right.ordinal }

    /// Feeds the ordinal.
    @inlinable
    public func hash(into hasher: inout Hasher) { hasher.combine(ordinal) }

    /// Hashes the ordinal for sets and dictionaries; without it the standard library would hash the raw value.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int { ordinal._rawHashValue(seed: seed) }
}

extension CaseIterable where Self: CatalogCode {
    /// Spelled out, since the compiler would otherwise derive an array for some enums before it looks at the protocol.
    public typealias AllCases = CodeCollection<Self>
}

extension CatalogCode where RawValue == Int {
    /// The code as the spec and the wire have it.
    @inlinable public var rawValue: Int { Self._table.integerCode(at: ordinal) }

    /// The code with this number, by binary search.
    @inlinable
    public init?(rawValue: Int) {
        guard let ordinal = Self._table.ordinal(ofCode: rawValue) else { return nil }
        self.init(trustedOrdinal: ordinal)
    }
}

extension CatalogCode where RawValue == String {
    /// The code as the spec and the wire have it.
    @inlinable public var rawValue: String { Self._table.stringCode(at: ordinal) }

    /// The code with this text, by binary search over its UTF-8 bytes.
    @inlinable
    public init?(rawValue: String) {
        guard let ordinal = Self._table.ordinal(ofCode: rawValue) else { return nil }
        self.init(trustedOrdinal: ordinal)
    }
}

extension CatalogCode {
    /// The code as it stands on the wire: an integer where the raw value is one, else a string.
    package var wireValue: JSONValue {
        RawValue.self == Int.self
            ? .integer(Self._table.integerCode(at: ordinal)) : .string(row.code.string)
    }
}

/// All codes of a catalogue in the order of their values: a view that holds nothing but the table.
public struct CodeCollection<Code: Sendable>: RandomAccessCollection, Sendable {
    private let table: _CodeTable

    init(_ table: _CodeTable) { self.table = table }

    /// Always 0.
    public var startIndex: Int { 0 }

    /// The number of codes.
    public var endIndex: Int { table.count }

    /// The code of an ordinal, which must be within the bounds.
    public subscript(position: Int) -> Code {
        precondition(position >= 0 && position < table.count, "there is no code of this ordinal")
        return EnumTag<Code>.value(of: position)
    }
}

/// The codes with which the calls of a domain can succeed.
public protocol SuccessCode: CatalogCode {}

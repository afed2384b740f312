/// Errors of a catalog, or errors of the fields of an error, that hold at once: the code of each is the number of a bit.
///
/// Bits without a name are kept.
public protocol CodeFlags: OptionSet, Hashable, Sendable, CustomStringConvertible
where RawValue == UInt64, Element == Self {
    /// The table of the codes.
    static var _table: any _FlagTable { get }
}

extension CodeFlags {
    /// The names of the bits that have one, the lowest first.
    public var names: [String] { Self._table.flags(in: rawValue).map(\.name) }

    /// The bits that have no name, such as those of a newer server.
    public var unknown: Self {
        Self(rawValue: Self._table.flags(in: rawValue).reduce(rawValue) { $0 & ~(1 << UInt64($1.bit)) })
    }

    /// The names, and bits without one as a number: `paper-out, ink-low, 0x10`.
    public var description: String {
        let rest = unknown.rawValue
        return (names + (rest == 0 ? [] : ["0x" + String(rest, radix: 16)])).joined(separator: ", ")
    }

    /// The flags of a problem, from its member `flags` or `fieldFlags`: an integer, or a string of decimal digits; nil where
    /// it has none.
    public init?(_ problem: ProblemDetails) {
        guard let value = problem.extensions[Self._table.flagMember].flatMap(JSONValue.bits) else { return nil }
        self.init(rawValue: value)
    }

    /// The flags of a response, whichever form its body has; nil where it has none.
    public init?(_ response: ProblemResponse) { self.init(response.problem) }

    /// The flags of an error, or of several: those that came in the response, else those of what is thrown.
    public init(_ error: some CatalogErrorConvertible) {
        if let received = (error as? any ReceivedError)?.response.flatMap(Self.init(_:)) {
            self = received
        } else {
            self.init(rawValue: Self._table.bits(of: error.allCatalogErrors))
        }
    }
}

/// A table whose codes can be the numbers of bits.
@_documentation(visibility: internal)
public protocol _FlagTable: Sendable {
    /// The member of a body that holds a set of them.
    var flagMember: String { get }

    /// The codes and names of the bits of a set that have a name, the lowest first.
    func flags(in bits: UInt64) -> [(bit: Int, name: String)]

    /// The set of the errors, or of the errors of their fields.
    func bits(of errors: [any CatalogError]) -> UInt64
}

extension _CodeTable: _FlagTable {
    /// `flags`.
    public var flagMember: String { "flags" }

    /// The codes and names of bits, the lowest first.
    public func flags(in bits: UInt64) -> [(bit: Int, name: String)] {
        rows.compactMap { row in row.code.integer.flatMap { bits.hasBit($0) ? ($0, row.name.string) : nil } }
    }

    /// The set of the errors of this table.
    public func bits(of errors: [any CatalogError]) -> UInt64 {
        func bit(_ error: some CatalogError) -> UInt64 {
            .bit(Swift.type(of: error).Code._table === self ? error.code.wireValue : .null)
        }
        return errors.reduce(0) { $0 | bit($1) }
    }
}

extension _FieldTable: _FlagTable {
    /// `fieldFlags`.
    public var flagMember: String { "fieldFlags" }

    /// The codes and names of bits, the lowest first.
    public func flags(in bits: UInt64) -> [(bit: Int, name: String)] {
        rows.compactMap { row in row.integerCode.flatMap { bits.hasBit($0) ? ($0, row.name.string) : nil } }
            .sorted { $0.bit < $1.bit }
    }

    /// The set of the field errors of this table.
    public func bits(of errors: [any CatalogError]) -> UInt64 {
        errors.flatMap(\.parameters.fieldErrors).reduce(0) { $0 | .bit($1.table === self ? $1.code : .null) }
    }
}

extension UInt64 {
    fileprivate func hasBit(_ bit: Int) -> Bool { 0..<Self.bitWidth ~= bit && self & 1 << Self(bit) != 0 }

    /// The bit that a code is the number of; 0 for any other value.
    fileprivate static func bit(_ code: JSONValue) -> UInt64 {
        if case .integer(let bit) = code, 0..<bitWidth ~= bit { 1 << Self(bit) } else { 0 }
    }
}

extension JSONValue {
    /// The largest integer up to which every reader of JSON knows each (RFC 8259, section 6).
    private static let largestExactInteger: UInt64 = 1 << 53 - 1

    /// A set of bits: an integer or, where some readers would round it, a string of decimal digits.
    fileprivate init(bits: UInt64) {
        self = bits <= Self.largestExactInteger ? .integer(Int(bits)) : .string(String(bits))
    }

    fileprivate static func bits(_ value: JSONValue) -> UInt64? {
        switch value {
        case .integer(let integer): UInt64(exactly: integer)
        case .string(let text), .number(let text): UInt64(text)
        default: nil
        }
    }
}

extension JSONObject {
    /// Appends `flags` and `flagNames` of an answer's errors, where their codes are flags.
    package mutating func append(flagsOf error: some CatalogError, _ others: [any CatalogError]) {
        let table = type(of: error).Code._table
        if table.hasFlags { append(table, [error] + others) }
    }

    /// Appends `fieldFlags` and `fieldFlagNames` of an error, where the codes of its field errors are flags.
    package mutating func append(fieldFlagsOf error: some CatalogError) {
        if let table = error.parameters.fieldErrors.first?.table, table.hasFlags { append(table, [error]) }
    }

    private mutating func append(_ table: some _FlagTable, _ errors: [any CatalogError]) {
        let bits = table.bits(of: errors)
        append(table.flagMember, JSONValue(bits: bits))
        append(String(table.flagMember.dropLast()) + "Names", .array(table.flags(in: bits).map { .string($0.name) }))
    }
}

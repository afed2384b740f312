extension CatalogCode where RawValue == Int {
    /// The code as the spec and the wire have it.
    @inlinable public var rawValue: Int { Self.errorCodeTable.integerCode(at: ordinal) }

    /// The code with this number, by binary search.
    @inlinable
    public init?(rawValue: Int) {
        guard let ordinal = Self.errorCodeTable.ordinal(ofCode: rawValue) else { return nil }
        self.init(trustedOrdinal: ordinal)
    }
}

extension CatalogCode where RawValue == String {
    /// The code as the spec and the wire have it.
    @inlinable public var rawValue: String { Self.errorCodeTable.stringCode(at: ordinal) }

    /// The code with this text, by binary search over its UTF-8 bytes.
    @inlinable
    public init?(rawValue: String) {
        guard let ordinal = Self.errorCodeTable.ordinal(ofCode: rawValue) else { return nil }
        self.init(trustedOrdinal: ordinal)
    }
}

extension CatalogCode {
    /// The code as it stands on the wire: an integer where the raw value is one, else a string.
    package var wireValue: JSONValue {
        RawValue.self == Int.self
            ? .integer(Self.errorCodeTable.integerCode(at: ordinal)) : .string(row.code.string)
    }

    /// The code as text, for a person.
    var codeText: StaticText { row.code }

    /// The code of a value from the wire; an integer never equals a string of the same digits.
    init?(wireValue: JSONValue) {
        let found: Int? =
            switch wireValue {
            case .integer(let code) where RawValue.self == Int.self: Self.errorCodeTable.ordinal(ofCode: code)
            case .string(let code) where RawValue.self != Int.self: Self.errorCodeTable.ordinal(ofCode: code)
            default: nil
            }
        guard let found else { return nil }
        self.init(trustedOrdinal: found)
    }
}

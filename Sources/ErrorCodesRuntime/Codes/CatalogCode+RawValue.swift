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
}

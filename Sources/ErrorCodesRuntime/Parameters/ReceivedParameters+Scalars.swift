extension ReceivedParameters {
    /// A text.
    public func string(_ name: String) throws(ParameterMismatch) -> String { try value(name) }

    /// A text, or nil where the member is absent.
    public func stringIfPresent(_ name: String) throws(ParameterMismatch) -> String? { try valueIfPresent(name) }

    /// An integer.
    public func int(_ name: String) throws(ParameterMismatch) -> Int { try value(name) }

    /// An integer, or nil where the member is absent.
    public func intIfPresent(_ name: String) throws(ParameterMismatch) -> Int? { try valueIfPresent(name) }

    /// A floating-point number.
    public func double(_ name: String) throws(ParameterMismatch) -> Double { try value(name) }

    /// A floating-point number, or nil where the member is absent.
    public func doubleIfPresent(_ name: String) throws(ParameterMismatch) -> Double? { try valueIfPresent(name) }

    /// True or false.
    public func bool(_ name: String) throws(ParameterMismatch) -> Bool { try value(name) }

    /// True or false, or nil where the member is absent.
    public func boolIfPresent(_ name: String) throws(ParameterMismatch) -> Bool? { try valueIfPresent(name) }

    /// A length of time, ISO 8601 on the wire.
    public func duration(_ name: String) throws(ParameterMismatch) -> Duration { try value(name) }

    /// A length of time, ISO 8601 on the wire, or nil where the member is absent.
    public func durationIfPresent(_ name: String) throws(ParameterMismatch) -> Duration? { try valueIfPresent(name) }

    /// An instant, RFC 3339 on the wire.
    public func dateTime(_ name: String) throws(ParameterMismatch) -> DateTime { try value(name) }

    /// An instant, RFC 3339 on the wire, or nil where the member is absent.
    public func dateTimeIfPresent(_ name: String) throws(ParameterMismatch) -> DateTime? { try valueIfPresent(name) }
}

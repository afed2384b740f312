extension ParameterCollector {
    /// Adds a text that client and log may see.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: String, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value, wire, .public) }
    }

    /// Adds a text that client and log may see, unless it is nil.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: String?, wire: StaticString? = nil) {
        if !isDiscarding, let value { append(name, value, wire, .public) }
    }

    /// Adds an integer that client and log may see.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: Int, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value, wire, .public) }
    }

    /// Adds an integer that client and log may see, unless it is nil.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: Int?, wire: StaticString? = nil) {
        if !isDiscarding, let value { append(name, value, wire, .public) }
    }

    /// Adds a floating-point number that client and log may see.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: Double, wire: StaticString? = nil) {
        if !isDiscarding { append(name, .double(value), wire, .public) }
    }

    /// Adds a floating-point number that client and log may see, unless it is nil.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: Double?, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value.map(ParameterValue.double), wire, .public) }
    }

    /// Adds a truth value that client and log may see.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: Bool, wire: StaticString? = nil) {
        if !isDiscarding { append(name, .boolean(value), wire, .public) }
    }

    /// Adds a truth value that client and log may see, unless it is nil.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: Bool?, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value.map(ParameterValue.boolean), wire, .public) }
    }

    /// Adds a length of time that client and log may see.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: Duration, wire: StaticString? = nil) {
        if !isDiscarding { append(name, .duration(value), wire, .public) }
    }

    /// Adds a length of time that client and log may see, unless it is nil.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: Duration?, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value.map(ParameterValue.duration), wire, .public) }
    }

    /// Adds an instant that client and log may see.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: DateTime, wire: StaticString? = nil) {
        if !isDiscarding { append(name, .dateTime(value), wire, .public) }
    }

    /// Adds an instant that client and log may see, unless it is nil.
    @inlinable
    public mutating func add(_ name: StaticString, _ value: DateTime?, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value.map(ParameterValue.dateTime), wire, .public) }
    }

    /// Adds a value of any other type of parameters that client and log may see.
    @inlinable
    public mutating func add<Value: ParameterValueConvertible>(
        _ name: StaticString,
        _ value: Value,
        wire: StaticString? = nil
    ) {
        if !isDiscarding { append(name, value.parameterValue, wire, .public) }
    }

    /// Adds a value of any other type of parameters that client and log may see, unless it is nil.
    @inlinable
    public mutating func add<Value: ParameterValueConvertible>(
        _ name: StaticString,
        _ value: Value?,
        wire: StaticString? = nil
    ) {
        if !isDiscarding { append(name, value?.parameterValue, wire, .public) }
    }
}

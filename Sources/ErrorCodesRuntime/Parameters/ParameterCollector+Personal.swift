extension ParameterCollector {
    /// Adds a text that the client gets and the log does not.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: String, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value, wire, .personal) }
    }

    /// Adds a text that the client gets and the log does not, unless it is nil.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: String?, wire: StaticString? = nil) {
        if !isDiscarding, let value { append(name, value, wire, .personal) }
    }

    /// Adds an integer that the client gets and the log does not.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: Int, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value, wire, .personal) }
    }

    /// Adds an integer that the client gets and the log does not, unless it is nil.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: Int?, wire: StaticString? = nil) {
        if !isDiscarding, let value { append(name, value, wire, .personal) }
    }

    /// Adds a floating-point number that the client gets and the log does not.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: Double, wire: StaticString? = nil) {
        if !isDiscarding { append(name, .double(value), wire, .personal) }
    }

    /// Adds a floating-point number that the client gets and the log does not, unless it is nil.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: Double?, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value.map(ParameterValue.double), wire, .personal) }
    }

    /// Adds a truth value that the client gets and the log does not.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: Bool, wire: StaticString? = nil) {
        if !isDiscarding { append(name, .boolean(value), wire, .personal) }
    }

    /// Adds a truth value that the client gets and the log does not, unless it is nil.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: Bool?, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value.map(ParameterValue.boolean), wire, .personal) }
    }

    /// Adds a length of time that the client gets and the log does not.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: Duration, wire: StaticString? = nil) {
        if !isDiscarding { append(name, .duration(value), wire, .personal) }
    }

    /// Adds a length of time that the client gets and the log does not, unless it is nil.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: Duration?, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value.map(ParameterValue.duration), wire, .personal) }
    }

    /// Adds an instant that the client gets and the log does not.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: DateTime, wire: StaticString? = nil) {
        if !isDiscarding { append(name, .dateTime(value), wire, .personal) }
    }

    /// Adds an instant that the client gets and the log does not, unless it is nil.
    @inlinable
    public mutating func addPersonal(_ name: StaticString, _ value: DateTime?, wire: StaticString? = nil) {
        if !isDiscarding { append(name, value.map(ParameterValue.dateTime), wire, .personal) }
    }

    /// Adds a value of any other type of parameters that the client gets and the log does not.
    @inlinable
    public mutating func addPersonal<Value: ParameterValueConvertible>(
        _ name: StaticString,
        _ value: Value,
        wire: StaticString? = nil
    ) {
        if !isDiscarding { append(name, value.parameterValue, wire, .personal) }
    }

    /// Adds a value of any other type of parameters that the client gets and the log does not, unless it is nil.
    @inlinable
    public mutating func addPersonal<Value: ParameterValueConvertible>(
        _ name: StaticString,
        _ value: Value?,
        wire: StaticString? = nil
    ) {
        if !isDiscarding { append(name, value?.parameterValue, wire, .personal) }
    }
}

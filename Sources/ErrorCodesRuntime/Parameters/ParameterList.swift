/// The parameters of an error, those that its client gets, in the order of the spec.
public struct ParameterList: Hashable, Sendable {
    var parameters: [Parameter] = []

    /// The errors per field.
    public internal(set) var fieldErrors: [AnyFieldError] = []

    /// What is left of a violation that the catalog does not know; nil for any other, and for an error.
    var unknown: UnknownViolation?

    /// A list without parameters.
    public init() {}

    package init(_ parameters: [Parameter], fieldErrors: [AnyFieldError]) {
        self.parameters = parameters
        self.fieldErrors = fieldErrors
    }

    /// The value of a parameter by its name in the spec; nil where it is absent.
    public subscript(name: String) -> ParameterValue? {
        parameters.first { $0.nameText.equals(name) }?.value
    }

    func parameter(named name: StaticText) -> Parameter? {
        parameters.first { $0.nameText.equals(name) }
    }
}

extension ParameterList: RandomAccessCollection {
    /// Always 0.
    public var startIndex: Int { 0 }

    /// The number of parameters.
    public var endIndex: Int { parameters.count }

    /// The parameter at a position, which must be within the bounds.
    public subscript(position: Int) -> Parameter { parameters[position] }
}

extension ParameterList {
    /// The value of a parameter as a type; nil where it is absent or of another type.
    public func value<Value: ParameterValueConvertible>(
        _ name: String,
        as type: Value.Type = Value.self
    ) -> Value? {
        self[name].flatMap(Value.init(parameterValue:))
    }

    /// A text.
    public func string(_ name: String) -> String? { value(name) }

    /// An integer.
    public func int(_ name: String) -> Int? { value(name) }

    /// A floating-point number.
    public func double(_ name: String) -> Double? { value(name) }

    /// True or false.
    public func bool(_ name: String) -> Bool? { value(name) }

    /// A length of time.
    public func duration(_ name: String) -> Duration? { value(name) }

    /// An instant.
    public func dateTime(_ name: String) -> DateTime? { value(name) }

    /// A day.
    public func date(_ name: String) -> CalendarDate? { value(name) }
}

extension ParameterList: CustomStringConvertible, CustomReflectable {
    /// `[name: value, …]`, on one line, personal values redacted.
    public var description: String { LogText.text(of: self) }

    /// Shows each parameter, personal values redacted, and the errors per field.
    public var customMirror: Mirror {
        var children: [(label: String?, value: Any)] = parameters.map { ($0.name, LogText.value(of: $0)) }
        if !fieldErrors.isEmpty { children.append(("errors", fieldErrors.map(\.description))) }
        return Mirror(self, children: children, displayStyle: .struct)
    }
}

extension ParameterList {
    /// The parameters of an error from their values alone; the `parameter` lines of its code say the rest.
    ///
    /// - Parameters:
    ///   - values: One value for each line, in their order; nil for an optional that is absent.
    ///   - ordinal: The ordinal of the code, which must be within the table.
    ///   - table: The table of the error's domain.
    public init(_ values: [ParameterValue?], ofRow ordinal: Int, in table: _CodeTable) {
        parameters.reserveCapacity(values.count)
        var position = 0
        for declaration in SentParameters(table.rows[ordinal]) {
            precondition(position < values.count, "the code table declares more parameters than there are values")
            if let value = values[position] {
                parameters.append(
                    Parameter(
                        nameText: declaration.name,
                        wireText: declaration.wire,
                        value: value,
                        visibility: declaration.visibility
                    )
                )
            }
            position += 1
        }
        precondition(position == values.count, "the code table declares fewer parameters than there are values")
    }

    /// The parameters of an error from their values alone, with its errors per field.
    ///
    /// - Parameters:
    ///   - values: One value for each `parameter` line of the code, in their order; nil for an optional that is absent.
    ///   - fields: The errors per field.
    ///   - ordinal: The ordinal of the code, which must be within the table.
    ///   - table: The table of the error's domain.
    public init<Violation: FieldViolation>(
        _ values: [ParameterValue?],
        fields: [FieldError<Violation>],
        ofRow ordinal: Int,
        in table: _CodeTable
    ) {
        self.init(values, ofRow: ordinal, in: table)
        fieldErrors = fields.map(AnyFieldError.init)
    }
}

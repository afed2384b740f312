extension ParameterList {
    /// The parameters of an error from their values alone; the `parameter` lines of its code say the rest.
    ///
    /// - Parameters:
    ///   - values: One value for each line, in their order; nil for an optional that is absent.
    ///   - ordinal: The ordinal of the code, which must be within the table.
    ///   - table: The table of the error's domain.
    public init(_ values: [ParameterValue?], ofRow ordinal: Int, in table: CodeTable) {
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
        in table: CodeTable
    ) {
        self.init(values, ofRow: ordinal, in: table)
        fieldErrors = fields.map(FieldErrorRecord.init)
    }
}

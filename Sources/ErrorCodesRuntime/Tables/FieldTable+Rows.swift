extension FieldTable {
    /// The table itself, if it has as many rows as the generator wrote.
    ///
    /// A violation and its row have nothing in common but their number. Where a generated file lost a line, as in a
    /// merge, each violation behind it would be sent with the code of its neighbor. So this stops the program, at the
    /// first use of the table. Lines that changed places are not noticed.
    ///
    /// - Parameters:
    ///   - type: The enum that the table belongs to.
    ///   - rows: How many cases the enum was generated with.
    public func checked<Violation: FieldViolation>(for type: Violation.Type, rows: Int) -> FieldTable {
        guard rows != count else { return self }
        fatalError(
            """
            \(String(reflecting: type)) was generated with \(rows) rows and its table has \(count): lines of the generated \
            file were lost or added, so generate it again
            """
        )
    }
}

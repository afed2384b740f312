package import BenchmarkResults

/// A part of the table, whose rows are printed as they are measured.
package struct MeasuredPart {
    private let title: String

    package init(_ title: String) { self.title = title }

    /// Prints the time of a call.
    package func printTime(_ measured: Measurement, against reference: Measurement? = nil, goal: Goal? = nil) throws {
        let other = reference.map {
            BenchmarkRow.Reference($0.name, Quantity($0.nanoseconds, .nanoseconds))
        }
        let time = Quantity(measured.nanoseconds, .nanoseconds)
        try BenchmarkRow(title, measured.name, time, against: other, goal: goal).print()
    }

    /// Prints how often a call asks for memory; nothing where that cannot be counted.
    package func printAllocations(
        _ measured: Measurement,
        against reference: Measurement? = nil,
        goal: Goal? = nil
    ) throws {
        guard let allocations = measured.allocations else { return }
        let other = reference.flatMap { reference in
            reference.allocations.map { BenchmarkRow.Reference(reference.name, Quantity($0, .allocations)) }
        }
        let count = Quantity(allocations, .allocations)
        try BenchmarkRow(title, measured.name, count, against: other, goal: goal).print()
    }
}

/// One measurement beside what it is compared with, both from the same run: a line of the table.
package struct BenchmarkRow: Codable, Hashable, Sendable {
    /// The heading above it; rows of one part follow each other.
    package var part: String
    /// What was done, as a reader of the table calls it.
    package var subject: String
    package var measured: Quantity
    /// What it is compared with; nil for the row of the reference itself and where there is nothing to compare with.
    package var reference: Reference?
    /// Nil where the figure is for information only.
    package var goal: Goal?

    package struct Reference: Codable, Hashable, Sendable {
        package var name: String
        package var measured: Quantity

        package init(_ name: String, _ measured: Quantity) {
            self.name = name
            self.measured = measured
        }
    }

    package init(
        _ part: String,
        _ subject: String,
        _ measured: Quantity,
        against reference: Reference? = nil,
        goal: Goal? = nil
    ) {
        self.part = part
        self.subject = subject
        self.measured = measured
        self.reference = reference
        self.goal = goal
    }

    /// The measured divided by the reference; nil where there is none, or it is nothing.
    package var ratio: Double? {
        guard let reference, reference.measured.value > 0, reference.measured.unit == measured.unit else { return nil }
        return measured.value / reference.measured.value
    }

    /// Whether the goal is met; nil where there is none.
    package var meetsGoal: Bool? {
        switch goal {
        case .ratio(let most): return ratio.map { $0 <= most }
        case .value(let most): return measured.value <= most
        case nil: return nil
        }
    }
}

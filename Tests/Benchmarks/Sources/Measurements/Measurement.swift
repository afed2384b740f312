/// How long one call takes, and how often it asks for memory.
package struct Measurement: Sendable {
    /// What was measured.
    package var name: String
    /// The median of the rounds, in time of the processor, which other processes hardly touch.
    package var nanoseconds: Double
    /// The median of the rounds; nil where that cannot be counted.
    package var allocations: Double?
}

extension [Double] {
    /// The middle one of the sorted values.
    package var median: Double { sorted()[count / 2] }
}

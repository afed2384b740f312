/// What a process took from its start to its end.
package struct ProcessUsage: Sendable {
    /// Milliseconds by the clock.
    package var wall: Double
    /// Milliseconds of the processor, its own and the system's on its behalf, with those of its children.
    package var processor: Double
    /// Bytes of memory at its peak.
    package var peakMemory: Double

    /// Reads a line of `process-usage`.
    init?(line: some StringProtocol, status: inout Int32) {
        let numbers = line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        guard numbers.count == 4 else { return nil }
        wall = numbers[0] / 1e6
        processor = numbers[1] / 1e6
        peakMemory = numbers[2]
        status = Int32(numbers[3])
    }
}

extension [ProcessUsage] {
    /// The median of one of its figures.
    package func median(_ figure: (ProcessUsage) -> Double) -> Double {
        let sorted = map(figure).sorted()
        return sorted[sorted.count / 2]
    }
}

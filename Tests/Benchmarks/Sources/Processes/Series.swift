package import BenchmarkResults
import Foundation

/// What the runs of a command took: medians.
package struct Series: Sendable {
    /// The command's.
    package let name: String
    /// Time of the processor, with that of all that the command has run; it says most, as other processes hardly touch it.
    package let processor: Quantity
    /// Time by the clock.
    package let clock: Quantity
    package let peakMemory: Quantity

    private init(_ name: String, _ usages: [ProcessUsage], _ unit: Quantity.Unit) {
        let scale = unit == .seconds ? 1_000.0 : 1
        self.name = name
        processor = Quantity(usages.median(\.processor) / scale, unit)
        clock = Quantity(usages.median(\.wall) / scale, unit)
        peakMemory = Quantity(usages.median(\.peakMemory) / 1_048_576, .mebibytes)
    }

    /// Runs commands in turn.
    ///
    /// - Parameters:
    ///   - subject: What is measured, for whoever watches.
    ///   - unit: Seconds or milliseconds.
    ///   - prepare: Called before each run, whose time does not count.
    package static func measure(
        _ commands: [MeasuredCommand],
        rounds: Int,
        of subject: String,
        unit: Quantity.Unit = .milliseconds,
        prepare: (MeasuredCommand) throws -> Void = { _ in }
    ) throws -> [Series] {
        FileHandle.standardError.write(Data("\(subject): \(rounds) rounds\n".utf8))
        let usages = try measureInterleaved(commands, rounds: rounds, prepare: prepare)
        return zip(commands, usages).map { Series($0.name, $1, unit) }
    }

    /// One of the figures, as what another is compared with.
    package func reference(_ figure: KeyPath<Series, Quantity>) -> BenchmarkRow.Reference {
        BenchmarkRow.Reference(name, self[keyPath: figure])
    }
}

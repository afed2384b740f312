import BenchmarkResults
import Foundation
import Processes

/// What the runs of a command took: medians.
struct Series {
    let name: String
    /// Time of the processor, with that of all that the command has run.
    let processor: Quantity
    /// Time by the clock.
    let clock: Quantity

    private init(_ name: String, _ usages: [ProcessUsage], _ unit: Quantity.Unit) {
        let scale = unit == .seconds ? 1_000.0 : 1
        self.name = name
        processor = Quantity(usages.median(\.processor) / scale, unit)
        clock = Quantity(usages.median(\.wall) / scale, unit)
    }

    /// Runs commands in turn.
    ///
    /// - Parameters:
    ///   - unit: Seconds or milliseconds.
    ///   - prepare: Called before each run, whose time does not count.
    static func measure(
        _ commands: [MeasuredCommand],
        rounds: Int,
        of subject: String,
        unit: Quantity.Unit,
        prepare: (MeasuredCommand) throws -> Void = { _ in }
    ) throws -> [Series] {
        let rounds = Effort.isQuick ? 1 : rounds
        FileHandle.standardError.write(Data("\(subject): \(rounds) rounds\n".utf8))
        let usages = try measureInterleaved(commands, rounds: rounds, prepare: prepare)
        return zip(commands, usages).map { Series($0.name, $1, unit) }
    }

    /// One of the figures, as what another is compared with.
    func reference(_ figure: KeyPath<Series, Quantity>) -> BenchmarkRow.Reference {
        BenchmarkRow.Reference(name, self[keyPath: figure])
    }
}

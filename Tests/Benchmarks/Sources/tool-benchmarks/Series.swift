import BenchmarkResults
import Foundation
import Processes

/// What the runs of a command took: medians.
struct Series {
    let name: String
    /// Time of the processor, which says most: other processes hardly touch it.
    let processor: Quantity
    /// Time by the clock.
    let clock: Quantity
    let peakMemory: Quantity

    private init(_ command: MeasuredCommand, _ usages: [ProcessUsage]) {
        name = command.name
        processor = Quantity(usages.median(\.processor), .milliseconds)
        clock = Quantity(usages.median(\.wall), .milliseconds)
        peakMemory = Quantity(usages.median(\.peakMemory) / 1_048_576, .mebibytes)
    }

    /// Runs commands in turn.
    static func measure(_ commands: [MeasuredCommand], rounds: Int, of subject: String) throws -> [Series] {
        let rounds = Rounds.most(rounds)
        FileHandle.standardError.write(Data("\(subject): \(rounds) rounds\n".utf8))
        let usages = try measureInterleaved(commands, rounds: rounds, prepare: SampleFile.emptyOutput)
        return zip(commands, usages).map(Series.init)
    }

    /// One of the figures, as what another is compared with.
    func reference(_ figure: KeyPath<Series, Quantity>) -> BenchmarkRow.Reference {
        BenchmarkRow.Reference(name, self[keyPath: figure])
    }
}

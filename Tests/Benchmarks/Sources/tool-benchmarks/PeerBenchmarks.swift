import BenchmarkResults
import Foundation
import Processes
import SampleSpecs

/// Other generators make an enum of as many values, with names and numbers and nothing else: no texts, no statuses, no params,
/// no checks across the file.
func measurePeers(in folder: WorkFolder) throws {
    for (codes, rounds) in [(100, 25), (1_000, 11), (10_000, 5)] {
        let file = try folder.file(of: SampleSpec(codes: codes))
        let commands = [file.generate()] + (try Peer.allCases.map { try $0.command(for: file) })
        for command in commands { try expectOutput(of: command, for: file) }
        let series = try Series.measure(
            commands,
            rounds: Rounds.most(rounds),
            of: "other generators, \(file.name)",
            prepare: SampleFile.emptyOutput
        )
        try printRows(file, series)
    }
}

private func printRows(_ file: SampleFile, _ series: [Series]) throws {
    for (name, figure) in [("processor", \Series.processor), ("memory", \.peakMemory)] {
        for peer in series.dropFirst() {
            try BenchmarkRow(
                "Generate: errorcodes-build beside generators of enums, which have names and numbers only",
                "\(file.name), \(name)",
                series[0][keyPath: figure],
                against: peer.reference(figure)
            ).print()
        }
    }
}

/// Runs a command once, to see that it makes at least a line for each code.
private func expectOutput(of command: MeasuredCommand, for file: SampleFile) throws {
    try SampleFile.emptyOutput(before: command)
    _ = try command.run()
    let output = file.folder.appending(path: SampleFile.output)
    let files = try FileManager.default.contentsOfDirectory(at: output, includingPropertiesForKeys: nil)
    let lines = try files.reduce(0) { try $0 + String(contentsOf: $1, encoding: .utf8).split(separator: "\n").count }
    guard lines >= file.sample.codes else { throw MissingOutput(command: command.name, lines: lines) }
}

private struct MissingOutput: Error, CustomStringConvertible {
    let command: String
    let lines: Int

    var description: String { "\(command) has made \(lines) lines, which are too few" }
}

import BenchmarkResults
import Processes
import SampleSpecs

/// What a spec that is wrong in many places takes until all of them are told, beside making the output of one that is right.
func measureDiagnostics(in folder: WorkFolder) throws {
    let mistakes = 1_000
    let right = try folder.file(of: SampleSpec(codes: 10_000))
    let wrong = try folder.file(of: SampleSpec(codes: 10_000, mistakes: mistakes))
    let commands = PrintedErrors.allCases.map { $0.command(on: wrong) }
    for (form, command) in zip(PrintedErrors.allCases, commands) {
        let count = try form.count(printedBy: command)
        guard count == mistakes else { throw WrongCount(command: command.name, count: count, expected: mistakes) }
    }
    let series = try Series.measure(
        [right.generate()] + commands,
        rounds: Rounds.most(11),
        of: "diagnostics, \(wrong.name)",
        prepare: SampleFile.emptyOutput
    )
    for one in series.dropFirst() {
        try BenchmarkRow(
            "Diagnostics: \(SampleFile.text(of: mistakes)) mistakes in \(wrong.name)",
            "\(one.name), processor",
            one.processor,
            against: .init("errorcodes-build generate, no mistake", series[0].processor)
        ).print()
    }
}

private struct WrongCount: Error, CustomStringConvertible {
    let command: String
    let count: Int
    let expected: Int

    var description: String { "\(command) told \(count) errors, and there are \(expected)" }
}

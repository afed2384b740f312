import BenchmarkResults
import Processes
import SampleSpecs

private let part = "Generate: errorcodes-build beside libyaml alone"

/// What a build pays for a spec, beside what pulling libyaml's events from it takes.
func measureGenerating(in folder: WorkFolder) throws {
    for (codes, rounds) in [(100, 101), (1_000, 51), (10_000, 25)] {
        let file = try folder.file(of: SampleSpec(codes: codes))
        let series = try Series.measure(
            [file.generate(), file.events, file.nothing],
            rounds: Rounds.most(rounds),
            of: "generate, \(file.name)",
            prepare: SampleFile.emptyOutput
        )
        try printRows(file, generate: series[0], events: series[1])
        guard codes == 100 else { continue }
        try BenchmarkRow(
            part,
            "\(file.name), more than an empty Swift program, processor",
            Quantity(series[0].processor.value - series[2].processor.value, .milliseconds),
            against: series[2].reference(\.processor),
            goal: .value(3)
        ).print()
    }
    try measureGrowth(in: folder)
}

/// Five times the codes. Texts are left out, since with them the largest spec is larger than the tool reads.
private func measureGrowth(in folder: WorkFolder) throws {
    let files = try [10_000, 50_000].map { try folder.file(of: SampleSpec(codes: $0, hasMessages: false)) }
    let commands = files.flatMap { [$0.generate(), $0.events] }
    let series = try Series.measure(
        commands,
        rounds: Rounds.most(11),
        of: "generate, \(files[1].name)",
        prepare: SampleFile.emptyOutput
    )
    try printRows(files[1], generate: series[2], events: series[3])
    let each = zip(files, [series[0], series[2]]).map { file, series in
        Quantity(series.processor.value * 1e6 / Double(file.sample.codes), .nanoseconds)
    }
    try BenchmarkRow(
        part,
        "\(files[1].name), processor for each code",
        each[1],
        against: .init(files[0].name, each[0]),
        goal: .ratio(1.1)
    ).print()
}

private func printRows(_ file: SampleFile, generate: Series, events: Series) throws {
    let goals = Goals(file.sample)
    try BenchmarkRow(
        part,
        "\(file.name), processor",
        generate.processor,
        against: events.reference(\.processor),
        goal: goals.processor
    ).print()
    try BenchmarkRow(part, "\(file.name), clock", generate.clock, against: events.reference(\.clock)).print()
    // In a small process the libraries of the system are nearly all of it.
    guard file.sample.codes >= 10_000 else { return }
    try BenchmarkRow(
        part,
        "\(file.name), memory",
        generate.peakMemory,
        against: .init("the spec", try file.size),
        goal: goals.memory
    ).print()
}

private struct Goals {
    var processor: Goal?
    var memory: Goal?

    init(_ sample: SampleSpec) {
        guard sample.codes == 10_000 else { return }
        processor = .ratio(2.5)
        memory = .ratio(10)
    }
}

import BenchmarkResults
import Processes
import SampleSpecs

/// A user's debug build runs a tool that is built for debugging as well.
func measureDebugBuild(in folder: WorkFolder) throws {
    let part = "Generate: errorcodes-build built for debugging beside one built for release"
    let file = try folder.file(of: SampleSpec(codes: 10_000))
    let commands = [file.generate(.debug), file.generate(.release)]
    let series = try Series.measure(
        commands,
        rounds: Rounds.most(15),
        of: "generate with a debug build, \(file.name)",
        prepare: SampleFile.emptyOutput
    )
    for (name, figure, goal) in [("processor", \Series.processor, Goal.value(300)), ("clock", \.clock, nil)] {
        try BenchmarkRow(
            part,
            "\(file.name), \(name)",
            series[0][keyPath: figure],
            against: .init("release", series[1][keyPath: figure]),
            goal: goal
        ).print()
    }
}

import BenchmarkResults
import Processes
import SampleSpecs

/// What reading a spec and comparing its output with the disk takes, beside making the output.
func measureChecking(in folder: WorkFolder) throws {
    let file = try folder.file(of: SampleSpec(codes: 10_000))
    let commands = try [file.generate()] + checks(of: file)
    let series = try Series.measure(
        commands,
        rounds: Rounds.most(11),
        of: "check, \(file.name)",
        prepare: SampleFile.emptyOutput
    )
    for one in series.dropFirst() {
        try BenchmarkRow(
            "Check: \(file.name)",
            "\(one.name), processor",
            one.processor,
            against: series[0].reference(\.processor)
        ).print()
    }
}

/// Commands that are to find nothing wrong.
private func checks(of file: SampleFile) throws -> [MeasuredCommand] {
    let build = BuiltProgram.tool("errorcodes-build", configuration: .release)
    let tool = BuiltProgram.tool("errorcodes", configuration: .release)
    let current = ["--output", "current", SampleSpec.fileName]
    let generate = file.command("errorcodes-build generate, output is current", build, ["generate"] + current)
    _ = try generate.run()
    return [
        generate,
        file.command("errorcodes-build check", build, ["check"] + current),
        file.command("errorcodes check", tool, ["check"] + current),
        file.command("errorcodes validate", tool, ["validate", SampleSpec.fileName]),
    ]
}

import BenchmarkResults
import Processes

/// Counts what builds execute: nothing where nothing changed, and no compiler where only the time of the spec did.
///
/// - Parameter package: One with the plugin, whose builds have settled.
func countCommands(in package: ConsumerPackage, _ part: String) throws {
    // A count of nothing says nothing unless the same count finds what is there.
    let changed = try commands(after: .title, in: package)
    guard changed.generations > 0, changed.compilations > 0 else { throw UnknownOutput() }
    let unchanged = try commands(after: .none, in: package)
    let touched = try commands(after: .touched, in: package)
    let counts = [
        ("commands in a build after no change", unchanged.count, Goal.value(0)),
        ("modules compiled after spec touched", touched.compilations, .value(0)),
        ("runs of the tool after spec touched", touched.generations, nil),
        ("modules compiled after one title changed", changed.compilations, nil),
    ]
    for (subject, count, goal) in counts {
        try BenchmarkRow(part, subject, Quantity(Double(count), .commands), goal: goal).print()
    }
}

private func commands(after change: ConsumerChange, in package: ConsumerPackage) throws -> ExecutedCommands {
    try package.settle()
    try change.apply(to: package, revision: -1)
    return ExecutedCommands(printedBy: try package.build("-v").output())
}

private struct UnknownOutput: Error, CustomStringConvertible {
    let description =
        "a build whose spec changed shows neither the tool nor the compiler in the output of swift build -v"
}

import BenchmarkResults
import Foundation
import Processes

/// What the plugin costs whoever has a package built with it, beside the same package with the generated file checked in.
func measureConsumers(in work: WorkFolder) throws {
    for configuration in [BuiltProgram.Configuration.debug, .release] {
        let kinds = [ConsumerKind.plugin, .checkedIn, .argumentParser]
        let packages = try kinds.map { try ConsumerPackage($0, configuration, in: work) }
        let part = "Consumer: a package with 1,000 codes, \(configuration)"
        try measureClean(packages, configuration, part)
        for package in packages.dropLast() { try package.settle() }
        for change in ConsumerChange.allCases { try measure(change, in: Array(packages.dropLast()), part) }
        try countCommands(in: packages[0], part)
    }
}

/// Builds from nothing, and the part of the plugin's tool in them.
private func measureClean(
    _ packages: [ConsumerPackage],
    _ configuration: BuiltProgram.Configuration,
    _ part: String
) throws {
    let series = try Series.measure(packages, rounds: Rounds.mostBuilds(1), of: "\(part), clean") { package, _ in
        try package.clean()
    }
    let goal = configuration == .debug ? 1.0 : 1.0 / 3
    for (name, figure, goal) in [("", \Series.clock, Goal.ratio(goal)), (", processor", \Series.processor, nil)] {
        let (plugin, checkedIn) = (series[0][keyPath: figure], series[1][keyPath: figure])
        try BenchmarkRow(part, "clean build\(name)", plugin, against: series[1].reference(figure)).print()
        try BenchmarkRow(
            part,
            "what the plugin adds to a clean build\(name)",
            Quantity(plugin.value - checkedIn.value, .seconds),
            against: series[2].reference(figure),
            goal: goal
        ).print()
    }
}

/// Builds after a change.
private func measure(_ change: ConsumerChange, in packages: [ConsumerPackage], _ part: String) throws {
    let subject = "build after \(change.rawValue)"
    let series = try Series.measure(packages, rounds: Rounds.mostBuilds(3), of: "\(part), \(change.rawValue)") {
        package,
        revision in
        try change.apply(to: package, revision: revision)
    }
    try BenchmarkRow(part, subject, series[0].clock, against: series[1].reference(\.clock)).print()
    for package in packages { try package.settle() }
}

import BenchmarkResults
import Foundation
import Processes

/// What the plugin costs in builds after a change, beside the same package with the generated file checked in; build-cost
/// measures clean builds.
func measureConsumers(in work: WorkFolder) throws {
    for configuration in [BuiltProgram.Configuration.debug, .release] {
        let packages = try [ConsumerKind.plugin, .checkedIn].map { try ConsumerPackage($0, configuration, in: work) }
        let part = "Consumer: a package with 1,000 codes, \(configuration)"
        for package in packages { try package.settle() }
        for change in ConsumerChange.allCases { try measure(change, in: packages, part) }
        try countCommands(in: packages[0], part)
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

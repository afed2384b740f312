import BenchmarkResults
import Foundation
import Processes

/// What the compilations of a file took, and what they have made.
struct CompilationSeries {
    let part: String
    private let subject: String
    private let name: String
    /// Time of the processor; the compiler uses one core for one file.
    let time: Quantity
    /// Code and data for each code.
    private let bytes: Quantity

    /// Compiles files in turn.
    static func measure(
        _ files: [CompiledFile],
        _ size: CatalogueSize,
        _ configuration: BuiltProgram.Configuration
    ) throws -> [Self] {
        let codes = "\(size.codes.formatted(.number.locale(Locale(identifier: "en_US")))) codes"
        let part = "Compile: one file, \(configuration)"
        let commands = try files.map { try $0.compilation(configuration) }
        let series = try Series.measure(
            commands,
            rounds: Rounds.mostBuilds(size.rounds),
            of: "\(part), \(codes)",
            unit: .milliseconds,
            prepare: CompiledFile.removeObject
        )
        return try zip(files, series).map { file, series in
            Self(
                part: part,
                subject: "\(codes): \(file.name)",
                name: file.name,
                time: series.processor,
                bytes: Quantity(try file.objectBytes(configuration) / Double(size.codes), .bytes)
            )
        }
    }

    func printTime(against reference: Self, goal: Goal?) throws {
        try BenchmarkRow(part, subject, time, against: .init(reference.name, reference.time), goal: goal).print()
    }

    func printBytes(against reference: Self) throws {
        try BenchmarkRow(
            part.replacing("Compile:", with: "Object file, code and data for each code:"),
            subject,
            bytes,
            against: .init(reference.name, reference.bytes)
        ).print()
    }
}

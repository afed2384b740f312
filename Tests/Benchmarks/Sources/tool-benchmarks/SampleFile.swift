import BenchmarkResults
import Foundation
import Processes
import SampleSpecs

/// A sample's spec in a folder, where commands run that make something of it.
struct SampleFile {
    let sample: SampleSpec
    let folder: URL

    /// Where generators write; empty when a measured command begins.
    static let output = "out"

    /// What tables call it.
    var name: String {
        let codes = "\(Self.text(of: sample.codes)) codes"
        return sample.hasMessages ? codes : codes + " without texts"
    }

    /// `10,000`
    static func text(of number: Int) -> String { number.formatted(.number.locale(Locale(identifier: "en_US"))) }

    /// How large the spec is.
    var size: Quantity {
        get throws {
            let bytes = try Data(contentsOf: folder.appending(path: SampleSpec.fileName)).count
            return Quantity(Double(bytes) / 1_048_576, .mebibytes)
        }
    }

    func command(
        _ name: String,
        _ program: URL,
        _ arguments: [String],
        expecting status: Int32 = 0
    ) -> MeasuredCommand {
        MeasuredCommand(name, program, arguments, in: folder, expecting: [status])
    }

    /// What a build plugin runs.
    func generate(_ configuration: BuiltProgram.Configuration = .release) -> MeasuredCommand {
        let tool = BuiltProgram.tool("errorcodes-build", configuration: configuration)
        return command("errorcodes-build generate", tool, ["generate", "--output", Self.output, SampleSpec.fileName])
    }

    /// The floor.
    var events: MeasuredCommand {
        command("libyaml's events", BuiltProgram.floor("yaml-events"), [SampleSpec.fileName])
    }

    /// A program in Swift that does nothing.
    var nothing: MeasuredCommand { command("an empty Swift program", BuiltProgram.floor("empty-swift"), []) }

    /// Makes the folder for output empty, as it is in a build from nothing.
    static func emptyOutput(before command: MeasuredCommand) throws {
        guard let output = command.directory?.appending(path: Self.output) else { return }
        if FileManager.default.fileExists(atPath: output.path) { try FileManager.default.removeItem(at: output) }
        try FileManager.default.createDirectory(at: output, withIntermediateDirectories: false)
    }
}

extension WorkFolder {
    /// Writes a sample's spec into a folder of its own.
    func file(of sample: SampleSpec) throws -> SampleFile {
        let folder = try folder()
        try sample.text.write(to: folder.appending(path: SampleSpec.fileName), atomically: true, encoding: .utf8)
        return SampleFile(sample: sample, folder: folder)
    }
}

import ErrorCodesAuthoring
import Foundation
import Testing

@testable import ErrorCodesSpec

/// Where the specs of the tests are written; nil where nobody asks for them.
private let folder = ProcessInfo.processInfo.environment["WRITE_SPECS"]

/// Writes the specs and project files of the tests into the folder that `WRITE_SPECS` names, for `Tests/SchemaAgreement`.
@Suite(.enabled(if: folder != nil, "WRITE_SPECS names no folder"))
struct WrittenSpecTests {
    @Test func soundSpecs() throws {
        for (number, spec) in SoundSpec.all.enumerated() {
            try write(Array(spec.text.utf8), to: "sound/\(number)-\(spec.faults.joined(separator: "-"))")
        }
    }

    /// The name of each says the errors in it.
    @Test func brokenSpecs() throws {
        for (number, spec) in BrokenSpec.all.enumerated() {
            let errors = spec.run().result.diagnostics.filter { diagnostic in
                // An example is wrong beside its type, which stands at another place.
                diagnostic.severity == .error && diagnostic.location.file.path == spec.files[0].name
                    && !diagnostic.message.contains(" is no example of ")
            }
            let faults = Set(errors.map(\.fault.id)).sorted()
            guard !faults.isEmpty else { continue }
            try write(spec.files[0].text.bytes, to: "broken/\(number)-\(faults.joined(separator: "-"))")
        }
    }

    @Test func projects() throws {
        for (number, project) in ProjectCase.sound.enumerated() {
            try write(project.text.bytes, to: "sound-projects/\(number)", ".yaml")
        }
        for (number, project) in ProjectCase.broken.enumerated() {
            let faults = Set(project.project.diagnostics.map(\.fault.id)).sorted().joined(separator: "-")
            try write(project.text.bytes, to: "broken-projects/\(number)-\(faults)", ".yaml")
        }
    }

    private func write(_ bytes: [UInt8], to name: String, _ suffix: String = SpecFormat.fileSuffix) throws {
        let file = URL(fileURLWithPath: try #require(folder)).appendingPathComponent(name + suffix)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}

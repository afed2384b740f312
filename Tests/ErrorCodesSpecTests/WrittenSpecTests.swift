import Foundation
import Testing

@testable import ErrorCodesSpec

/// Where the specs of the tests are written; nil where nobody asks for them.
private let folder = ProcessInfo.processInfo.environment["WRITE_SPECS"]

/// Writes the specs of the tests into the folder that `WRITE_SPECS` names, for `Tests/SchemaAgreement`.
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
                diagnostic.severity == .error && diagnostic.location.file.path == spec.files[0].name
            }
            let faults = Set(errors.map(\.fault.id)).sorted()
            guard !faults.isEmpty else { continue }
            try write(spec.files[0].text.bytes, to: "broken/\(number)-\(faults.joined(separator: "-"))")
        }
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        let file = URL(fileURLWithPath: try #require(folder)).appendingPathComponent(name + ".errorcodes.yaml")
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }
}

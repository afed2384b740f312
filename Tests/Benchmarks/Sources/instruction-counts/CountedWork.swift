import Foundation
import Processes
import SampleSpecs

/// Something the package does, and how many instructions it takes.
struct CountedWork {
    var name: String
    var count: () throws -> Int

    /// All that is counted, in a folder for what it reads and writes.
    static func all(in folder: WorkFolder) throws -> [CountedWork] {
        try [
            generating(SampleSpec(codes: 100), in: folder),
            generating(SampleSpec(codes: 1_000), in: folder),
            generating(SampleSpec(codes: 1_000, mistakes: 100), in: folder),
            calling("encode", "encode a problem"),
            calling("decode", "decode a problem"),
            calling("recognise", "recognise an error"),
        ]
    }

    private static func generating(_ spec: SampleSpec, in folder: WorkFolder) throws -> CountedWork {
        let directory = try folder.folder()
        let file = directory.appending(path: SampleSpec.fileName)
        try spec.text.write(to: file, atomically: true, encoding: .utf8)
        let process = CountedProcess(
            BuiltProgram.sibling("errorcodes-build-tool"),
            ["generate", "--output", "out", SampleSpec.fileName],
            in: directory,
            expecting: spec.mistakes == 0 ? 0 : 1
        )
        let name = spec.mistakes == 0 ? "generate" : "find \(spec.mistakes) mistakes in"
        return CountedWork(name: "\(name) \(spec.codes) codes", count: process.count)
    }

    private static func calling(_ call: String, _ name: String) -> CountedWork {
        CountedWork(name: name) {
            try CountedProcess.call(BuiltProgram.sibling("runtime-benchmarks")) { ["count", call, "\($0)"] }
        }
    }
}

import Foundation
import Processes
import SampleSpecs

/// A generator of Swift for schemas of another language.
enum Peer: CaseIterable {
    case flatBuffers, protocolBuffers

    /// Writes a schema beside a sample, with an enum of the same names and numbers; the command makes Swift of it.
    func command(for file: SampleFile) throws -> MeasuredCommand {
        try schema.text(of: file.sample).write(
            to: file.folder.appending(path: schema.fileName),
            atomically: true,
            encoding: .utf8
        )
        let arguments =
            switch self {
            case .flatBuffers: ["--swift", "-o", SampleFile.output, schema.fileName]
            case .protocolBuffers:
                ["--plugin=\(Self.plugin.path)", "--swift_out=\(SampleFile.output)", schema.fileName]
            }
        return file.command(name, try program, arguments)
    }

    private static let plugin = BuiltProgram.peer("protoc-gen-swift")

    private var name: String {
        switch self {
        case .flatBuffers: "flatc --swift"
        case .protocolBuffers: "protoc with protoc-gen-swift"
        }
    }

    private var program: URL {
        get throws { try BuiltProgram.required(self == .flatBuffers ? "flatc" : "protoc") }
    }

    private var schema: EnumSchema { self == .flatBuffers ? .flatBuffers : .protocolBuffers }
}

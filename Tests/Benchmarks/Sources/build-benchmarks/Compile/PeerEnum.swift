import Foundation
import Processes
import SampleSpecs

/// What another generator makes of an enum of as many values.
enum PeerEnum: String, CaseIterable {
    /// Beside a stand-in for its runtime, see ``runtime(in:)``.
    case flatBuffers = "enum of flatc --swift (runtime: its two protocols alone)"
    case protocolBuffers = "enum of protoc-gen-swift"

    func file(of sample: SampleSpec, in work: WorkFolder) throws -> CompiledFile {
        let folder = try work.folder()
        try schema.text(of: sample).write(
            to: folder.appending(path: schema.fileName),
            atomically: true,
            encoding: .utf8
        )
        _ = try MeasuredCommand(rawValue, generator, arguments, in: folder).output()
        let outputs = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        guard let output = outputs.first(where: { $0.pathExtension == "swift" }) else { throw NoOutput(peer: self) }
        var file = CompiledFile(rawValue, output)
        let modules = try self == .flatBuffers ? runtime(in: work) : BuiltProgram.peer("Modules")
        file.modules = { _ in modules }
        return file
    }

    private var schema: EnumSchema { self == .flatBuffers ? .flatBuffers : .protocolBuffers }

    private var generator: URL {
        get throws { try BuiltProgram.required(self == .flatBuffers ? "flatc" : "protoc") }
    }

    private var arguments: [String] {
        switch self {
        case .flatBuffers: ["--swift", schema.fileName]
        case .protocolBuffers:
            ["--plugin=\(BuiltProgram.peer("protoc-gen-swift").path)", "--swift_out=.", schema.fileName]
        }
    }

    /// A module FlatBuffers with what a generated enum asks of it. The real one is no package of its own that could be resolved,
    /// since the whole of FlatBuffers comes with it.
    private func runtime(in work: WorkFolder) throws -> URL {
        let folder = try work.folder()
        let source = folder.appending(path: "FlatBuffers.swift")
        let text = """
            public protocol Verifiable {}

            public protocol Enum {
                associatedtype T
                static var byteSize: Int { get }
                var value: T { get }
            }

            """
        try text.write(to: source, atomically: true, encoding: .utf8)
        let arguments = ["-emit-module", "-parse-as-library", "-module-name", "FlatBuffers", source.path]
        _ = try MeasuredCommand("FlatBuffers", SwiftTools.compiler, arguments, in: folder).output()
        return folder
    }
}

private struct NoOutput: Error, CustomStringConvertible {
    let peer: PeerEnum

    var description: String { "\(peer.rawValue) is missing" }
}

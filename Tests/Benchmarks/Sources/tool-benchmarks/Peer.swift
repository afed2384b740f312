import Foundation
import Processes
import SampleSpecs

/// A generator of Swift for schemas of another language.
enum Peer: CaseIterable {
    case flatBuffers, protocolBuffers

    /// Writes a schema beside a sample, with an enum of the same names and numbers; the command makes Swift of it.
    func command(for file: SampleFile) throws -> MeasuredCommand {
        try schema(of: file.sample).write(
            to: file.folder.appending(path: schemaName),
            atomically: true,
            encoding: .utf8
        )
        let arguments =
            switch self {
            case .flatBuffers: ["--swift", "-o", SampleFile.output, schemaName]
            case .protocolBuffers: ["--plugin=\(Self.plugin.path)", "--swift_out=\(SampleFile.output)", schemaName]
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
        get throws {
            let name = self == .flatBuffers ? "flatc" : "protoc"
            guard let program = BuiltProgram.installed(name) else { throw NotInstalled(name: name) }
            return program
        }
    }

    private var schemaName: String { self == .flatBuffers ? "orders.fbs" : "orders.proto" }

    private func schema(of sample: SampleSpec) -> String {
        let values =
            [("no_error", 0)] + sample.errors.map { ($0.name.replacingOccurrences(of: "-", with: "_"), $0.code) }
        switch self {
        case .flatBuffers:
            return "enum OrderError: int32 {\n" + values.map { "  \($0) = \($1),\n" }.joined() + "}\n"
        case .protocolBuffers:
            let lines = values.map { "  \($0) = \($1);\n" }
            return "syntax = \"proto3\";\n\nenum OrderError {\n" + lines.joined() + "}\n"
        }
    }
}

private struct NotInstalled: Error, CustomStringConvertible {
    let name: String

    var description: String { "\(name) is not installed" }
}

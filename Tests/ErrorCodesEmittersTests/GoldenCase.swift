import ErrorCodesWriting
import Foundation
import TestSupport
import Testing

/// A folder of `Golden`: `NAME.errorcodes.yaml` with its messages, the source that is generated from it, a program that
/// uses the source, and what the program prints.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    private static let recorded = Recording(in: "Tests/ErrorCodesEmittersTests/Golden")
    static let all = ((try? recorded.names()) ?? []).map(GoldenCase.init)

    let name: String

    var testDescription: String { name }

    var spec: Data { get throws { try Data(contentsOf: file("\(name).errorcodes.yaml")) } }
    var probe: String { get throws { try text("main.swift") } }

    var translations: [Source] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            return try names.filter { $0.contains(".messages.") }.sorted().map { Source(name: $0, text: try text($0)) }
        }
    }

    /// What the spec makes now.
    func generated() throws -> Source {
        try Generated.source(bytes: Array(spec), name: name, translations: translations)
    }

    /// What another emitter makes of the spec.
    func artifacts(of emitter: some Emitter) throws -> [Artifact] {
        let catalog = try Generated.catalog(bytes: Array(spec), name: name, translations: translations)
        return emitter.artifacts(for: [catalog])
    }

    /// Compares a recorded file with what it should be; records it where that is asked for.
    func check(_ text: String, against file: String, _ place: SourceLocation = #_sourceLocation) throws {
        try Self.recorded.check(text, against: "\(name)/\(file)", place)
    }

    private var folder: URL { Self.recorded.folder.appendingPathComponent(name) }

    private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
    }
}

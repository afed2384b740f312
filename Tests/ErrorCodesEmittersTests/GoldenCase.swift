import Foundation
import Testing

/// A folder of `Golden`: `NAME.errorcodes.yaml` with its messages, the source that is generated from it, a program that
/// uses the source, and what the program prints.
struct GoldenCase: Sendable, CustomTestStringConvertible {
    /// Where a new recording is asked for; a run that records always fails.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    static let howToRecord: Comment =
        "if the new one is right, record it with RECORD_GOLDEN=1 swift test --filter GoldenTests, and look at the diff"

    static let root = Workplace.tests.appendingPathComponent("Golden")
    static let all: [GoldenCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map(GoldenCase.init)
    }()

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

    /// Compares a recorded file with what it should be; records it where that is asked for.
    func check(_ text: String, against file: String, _ place: SourceLocation = #_sourceLocation) throws {
        if Self.isRecording {
            try Data(text.utf8).write(to: self.file(file))
            Issue.record("\(name)/\(file) is recorded; run again without RECORD_GOLDEN", sourceLocation: place)
            return
        }
        let recorded = (try? self.text(file)) ?? ""
        let isSame = recorded.utf8.elementsEqual(text.utf8)
        #expect(isSame, "\(Self.firstDifference(recorded, text, in: file))\n\(Self.howToRecord)", sourceLocation: place)
    }

    private var folder: URL { Self.root.appendingPathComponent(name) }

    private func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: file(name)), as: UTF8.self)
    }

    private static func firstDifference(_ recorded: String, _ new: String, in file: String) -> Comment {
        let old = recorded.split(separator: "\n", omittingEmptySubsequences: false)
        let new = new.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        return """
            \(file):\(line + 1) differs
            recorded: \(line < old.count ? String(old[line]) : "(end)")
            new:      \(line < new.count ? String(new[line]) : "(end)")
            """
    }
}

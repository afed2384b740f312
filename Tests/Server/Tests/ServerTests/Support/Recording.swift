import Foundation
import Testing

/// Compares texts with files of the repository, and records them where that is asked for.
enum Recording {
    /// Where a new recording is asked for; a run that records always fails.
    static let isOn = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    static let howToRecord = """
        if the new one is right, record it with RECORD_GOLDEN=1 Tests/Server/run, and look at the diff
        """

    static let expected = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Expected")

    /// Compares a text with a file in `Expected`.
    static func check(_ text: String, against path: String, _ place: SourceLocation = #_sourceLocation) throws {
        let file = expected.appendingPathComponent(path)
        if isOn {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("\(path) is recorded; run again without RECORD_GOLDEN", sourceLocation: place)
            return
        }
        let recorded = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
        let isSame = recorded.utf8.elementsEqual(text.utf8)
        #expect(isSame, "\(difference(recorded, text, in: path))\n\(howToRecord)", sourceLocation: place)
    }

    private static func difference(_ recorded: String, _ new: String, in file: String) -> String {
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

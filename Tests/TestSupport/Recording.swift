package import Foundation
package import Testing

/// The repository that is tested.
package enum Repository {
    package static let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
}

/// A folder of the repository with the texts that tests expect: compared, or recorded where RECORD_GOLDEN=1 asks for it.
package struct Recording: Sendable {
    /// True where a new recording is asked for; a run that records always fails.
    private static let isOn = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

    package let folder: URL

    /// - Parameter folder: Its path in the repository.
    package init(in folder: String) { self.folder = Repository.root.appendingPathComponent(folder) }

    /// The names of what is recorded.
    package func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    }

    /// Compares a text with a recorded file.
    package func check(_ text: String, against path: String, _ place: SourceLocation = #_sourceLocation) throws {
        let file = folder.appendingPathComponent(path)
        if Self.isOn {
            let folder = file.deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("\(path) is recorded; run again without RECORD_GOLDEN", sourceLocation: place)
            return
        }
        let recorded = String(decoding: (try? Data(contentsOf: file)) ?? Data(), as: UTF8.self)
        if recorded.utf8.elementsEqual(text.utf8) { return }
        let advice = "if the new one is right, record it: run the test with RECORD_GOLDEN=1, and look at the diff"
        Issue.record("\(Self.difference(recorded, text, in: path))\n\(advice)", sourceLocation: place)
    }

    /// The first line that differs.
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

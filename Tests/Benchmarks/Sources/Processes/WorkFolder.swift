package import Foundation

/// A folder for a time, for what measured commands read and write.
package struct WorkFolder: Sendable {
    package let url: URL

    /// Makes a folder, and removes it with all that is in it.
    package static func use(_ body: (Self) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "benchmarks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: url) }
        try body(Self(url: url.resolvingSymlinksInPath()))
    }

    /// Makes a new folder in it.
    package func folder() throws -> URL {
        let folder = url.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        return folder
    }
}

import Foundation

/// A folder in which packages and sources are written; it is there while they are measured.
struct WorkFolder {
    private let url: URL

    /// Makes a folder for a time.
    static func use(_ body: (Self) throws -> Void) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "benchmarks-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: url) }
        try body(Self(url: url.resolvingSymlinksInPath()))
    }

    /// Makes a new folder in it.
    func folder() throws -> URL {
        let folder = url.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}

import Foundation

/// The folder in which one run of the tests works; it goes when the run ends.
struct TemporaryFolder {
    private static let made = Result {
        let folder = FileManager.default.temporaryDirectory
            .resolvingSymlinksInPath()
            .appending(path: "swift-error-codes-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        atexit { TemporaryFolder.remove() }
        return TemporaryFolder(url: folder)
    }

    static var shared: TemporaryFolder {
        get throws { try made.get() }
    }

    let url: URL

    private static func remove() {
        guard let folder = try? shared.url else { return }
        try? FileManager.default.removeItem(at: folder)
    }
}

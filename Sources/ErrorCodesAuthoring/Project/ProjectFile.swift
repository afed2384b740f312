package import ErrorCodesDriver
package import ErrorCodesEmitters
import ErrorCodesSpec

/// Finds and reads project files.
package enum ProjectFile {
    /// No path is so deep; and above the root there is the root.
    private static let mostFolders = 64

    /// The project file in the working directory, or in the nearest folder above that has one, no further than the top of
    /// the repository; nil where there is none.
    package static func find() -> String? {
        var folder = ""
        for _ in 0..<mostFolders {
            let path = FilePath.join(folder, ProjectFormat.fileName)
            if DirectoryReader.exists(path) { return path }
            if DirectoryReader.exists(FilePath.join(folder, ".git")) { return nil }
            folder = FilePath.join(folder, "..")
        }
        return nil
    }

    /// - Parameter descriptions: How descriptions become parts of pages.
    package static func read(
        _ path: String,
        limit: Int,
        descriptions: any DescriptionRenderer = PlainDescriptions()
    ) throws(FileFailure) -> Project {
        Project(SourceFile(path: path, bytes: try FileReader.read(path, limit: limit)), descriptions: descriptions)
    }
}

package import ErrorCodesDriver
import ErrorCodesSpec

/// Finds the specs below a folder.
package enum SpecSearch {
    /// Where dependencies and builds keep copies of other people's specs.
    private static let skipped: Set<String> = ["node_modules", "Pods", "DerivedData"]
    private static let deepest = 20
    /// More files than any repository that a person works on.
    private static let mostNames = 200_000

    /// The paths of the specs below a folder, in an order that depends on their names alone: those of a folder first, then
    /// those of the folders in it. Hidden folders, such as `.build`, are skipped, and symbolic links are not followed.
    ///
    /// - Parameter folder: Empty for the working directory.
    package static func paths(below folder: String) throws(FileFailure) -> [String] {
        var found: [String] = []
        var remaining = mostNames
        try search(folder, depth: 0, &found, &remaining)
        return found
    }

    private static func search(
        _ folder: String,
        depth: Int,
        _ found: inout [String],
        _ remaining: inout Int
    ) throws(FileFailure) {
        let names = DirectoryReader.names(in: folder)
        remaining -= names.count
        guard remaining >= 0 else {
            throw FileFailure(path: nil, reason: "there are too many files here to search for specs: give them")
        }
        let paths = names.map { FilePath.join(folder, $0) }
        found += paths.filter { $0.hasSuffix(SpecFormat.fileSuffix) && !DirectoryReader.isDirectory($0) }
        guard depth < deepest else { return }
        for (name, path) in zip(names, paths) where isSearched(name, path) {
            try search(path, depth: depth + 1, &found, &remaining)
        }
    }

    private static func isSearched(_ name: String, _ path: String) -> Bool {
        guard !name.hasPrefix("."), !skipped.contains(name) else { return false }
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}

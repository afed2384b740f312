import ErrorCodesSpec

/// Takes paths apart and joins them, as text.
package enum FilePath {
    private static let slash = UInt8(ascii: "/")

    /// The part before the last slash; `` for a bare name, `/` for a name at the root.
    package static func directory(of path: String) -> String {
        let bytes = withoutTrailingSlashes(path.utf8[...])
        guard let last = bytes.lastIndex(of: slash) else { return "" }
        let directory = withoutTrailingSlashes(bytes[..<last])
        return directory.isEmpty ? "/" : String(Substring(directory))
    }

    package static func name(of path: String) -> String {
        let bytes = withoutTrailingSlashes(path.utf8[...])
        return String(Substring(bytes.lastIndex(of: slash).map { bytes[bytes.index(after: $0)...] } ?? bytes))
    }

    @_optimize(none) package static func join(_ directory: String, _ name: String) -> String {
        if directory.isEmpty { return name }
        return directory.utf8.last == slash ? directory + name : directory + "/" + name
    }

    private static func withoutTrailingSlashes(_ path: Substring.UTF8View) -> Substring.UTF8View {
        var path = path
        while path.count > 1, path.last == slash { path.removeLast() }
        return path
    }
}

/// Lists directories.
package enum DirectoryReader {
    /// The names in a directory, sorted by bytes; none where there is no such directory.
    package static func names(in path: String) -> [String] {
        guard let directory = opendir(path.isEmpty ? "." : path) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    @_optimize(none) package static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path.isEmpty ? "." : path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// Refuses a path that leads to a file or through one; that there is nothing yet is no obstacle.
    @_optimize(none) static func demandDirectory(_ path: String) throws(FileFailure) {
        guard !path.isEmpty, !isDirectory(path) else { return }
        var status = stat()
        guard lstat(path, &status) == 0 else {
            let parent = FilePath.directory(of: path)
            return parent == path ? () : try demandDirectory(parent)
        }
        let isLink = status.st_mode & S_IFMT == S_IFLNK && !exists(path)
        let what = isLink ? "a symbolic link that leads nowhere" : "a file"
        let advice = "choose another folder, or move it"
        throw FileFailure(path: path, reason: "this is \(what), and a directory is expected: \(advice)")
    }

    package static func exists(_ path: String) -> Bool {
        access(path, F_OK) == 0
    }
}

/// Which entry of which folder a path leads to, however it is spelt.
///
/// A symbolic link is an entry of its own: two targets can share a spec by one. What it leads to is its target.
enum FileIdentity: Hashable {
    case entry(Node, in: Node)
    /// The file that a path leads to, symbolic links followed.
    case target(Node)
    /// Where there is nothing: the path alone.
    case path(String)

    /// A file of a device.
    struct Node: Hashable {
        private let device: UInt64
        private let number: UInt64

        init(_ status: stat) {
            device = UInt64(truncatingIfNeeded: status.st_dev)
            number = UInt64(truncatingIfNeeded: status.st_ino)
        }
    }

    init(ofEntry path: String) {
        var (entry, directory) = (stat(), stat())
        let parent = FilePath.directory(of: path)
        guard lstat(path, &entry) == 0, stat(parent.isEmpty ? "." : parent, &directory) == 0 else {
            self = .path(path)
            return
        }
        self = .entry(Node(entry), in: Node(directory))
    }

    init(ofTarget path: String) {
        var status = stat()
        self = stat(path.isEmpty ? "." : path, &status) == 0 ? .target(Node(status)) : .path(path)
    }
}

/// The files that a command reads, or others could read with it: it must not write its output to one of them.
package struct InputFiles {
    private var paths: [FileIdentity: String] = [:]

    /// - Parameter replaced: The one file among them that the output takes the place of.
    package init(_ paths: [String], besides replaced: String? = nil) {
        let entry = replaced.map(FileIdentity.init(ofEntry:))
        for path in paths where FileIdentity(ofEntry: path) != entry { self.paths[FileIdentity(ofTarget: path)] = path }
    }

    /// The specs, and the texts that are read with them.
    package init(_ specs: SpecSet) {
        self.init(specs.inputs.flatMap { [$0.spec.path] + $0.translations.map(\.path) })
    }

    /// Refuses a path that leads to an input, however it is spelled and through whatever links. To be asked about all
    /// outputs before the first is written.
    @_optimize(none) package func refuseOutput(to path: String) throws(FileFailure) {
        guard let input = paths[FileIdentity(ofTarget: path)] else { return }
        let reason =
            input == path
            ? "this file is an input, so no output is written to it"
            : "this path leads to \(input), which is an input, so no output is written to it"
        throw FileFailure(path: path, reason: reason)
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Which entry of which folder a path leads to, however it is spelt.
///
/// A symbolic link is an entry of its own: two targets can share a spec by one. What it leads to is its target.
enum FileIdentity: Hashable {
    case entry(Node, in: Node)
    /// What a path leads to, symbolic links followed.
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

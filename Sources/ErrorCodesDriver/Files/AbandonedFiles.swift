#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Temporary files `.NAME.PROCESS-NUMBER.tmp` that processes left behind which were killed while they wrote NAME.
enum AbandonedFiles {
    /// What the names of the temporary files of a file begin with.
    ///
    /// Of a long name only the beginning: the whole has at most 137 bytes, and a file system takes 143 or more.
    static func prefix(of path: String) -> String {
        var name = FilePath.name(of: path)
        while name.utf8.count > maximumNameLength { name.unicodeScalars.removeLast() }
        return ".\(name)."
    }

    private static let maximumNameLength = 100

    /// Removes those of a file whose process is gone.
    ///
    /// A process of another container cannot be seen, so a file that somebody holds a lock on stays too.
    static func remove(of path: String) {
        let directory = FilePath.directory(of: path)
        let prefix = prefix(of: path)
        for name in DirectoryReader.names(in: directory) where name.hasPrefix(prefix) && name.hasSuffix(".tmp") {
            guard let process = process(in: name.dropFirst(prefix.count).dropLast(4)), isGone(process) else { continue }
            removeUnlocked(FilePath.join(directory, name))
        }
    }

    private static func process(in middle: Substring) -> pid_t? {
        let parts = middle.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, UInt64(parts[1]) != nil, let process = pid_t(parts[0]), process > 0 else { return nil }
        return process
    }

    private static func isGone(_ process: pid_t) -> Bool {
        kill(process, 0) != 0 && errno == ESRCH
    }

    private static func removeUnlocked(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
        close(descriptor)
    }
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The file that a path leads to, as far as there is one: whatever takes its place is to be reached and used like it.
struct ReplacedFile {
    /// Where the file is, symbolic links followed.
    let path: String
    /// Nil where there is no file yet.
    private let status: stat?

    init(at path: String) throws(FileFailure) {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            self.path = path
            self.status = nil
            return
        }
        guard status.st_mode & S_IFMT == S_IFLNK else {
            self.path = path
            self.status = status
            return
        }
        guard let target = realpath(path, nil), stat(path, &status) == 0 else {
            let reason = errno == ENOENT ? "this is a symbolic link to a file that does not exist" : SystemError.last
            throw FileFailure(path: path, reason: reason)
        }
        self.path = String(cString: target)
        self.status = status
        free(target)
    }

    /// Gives a new file the permissions of the old one, and its owner where this process may do so.
    func lendPermissions(to descriptor: Int32) -> Bool {
        guard let status else { return true }
        var own = stat()
        guard fstat(descriptor, &own) == 0 else { return false }
        if own.st_uid != status.st_uid || own.st_gid != status.st_gid {
            // Whoever may not give a file away keeps it.
            _ = fchown(descriptor, status.st_uid, status.st_gid)
        }
        let mode = status.st_mode & 0o7777
        return own.st_mode & 0o7777 == mode || fchmod(descriptor, mode) == 0
    }
}

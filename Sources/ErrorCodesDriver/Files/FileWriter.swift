package import ErrorCodesWriting

/// Writes files whole or not at all, and only where their bytes change.
package enum FileWriter {
    @_optimize(none) package static func write(_ bytes: [UInt8], to path: String) throws(FileFailure) {
        try write(to: path) { sink in bytes.withUnsafeBytes { sink.receive($0) } }
    }

    /// - Parameters:
    ///   - temporaryFiles: The temporary files in the folder, if they are known already.
    ///   - contents: Hands the bytes of the file to a sink. It is asked a second time where they differ from those on the
    ///     disk: to make them again takes less than to keep them.
    @_optimize(none) package static func write(
        to path: String,
        temporaryFiles: [String]? = nil,
        _ contents: (any OutputSink) -> Void
    ) throws(FileFailure) {
        if let comparison = try FileComparison(with: path) {
            contents(comparison)
            if comparison.isCurrent { return }
        }
        let replacement = try FileReplacement(of: path, temporaryFiles: temporaryFiles)
        contents(replacement)
        try replacement.finish()
    }

    /// Makes a directory and those above it, where they are missing.
    @_optimize(none) package static func makeDirectory(_ path: String) throws(FileFailure) {
        if path.isEmpty || DirectoryReader.isDirectory(path) { return }
        let parent = FilePath.directory(of: path)
        if parent != path { try makeDirectory(parent) }
        guard mkdir(path, 0o777) == 0 || errno == EEXIST && DirectoryReader.isDirectory(path) else {
            let reason = "the folder cannot be made (\(SystemError.last)): choose another one, or make it"
            throw FileFailure(path: path, reason: reason)
        }
    }
}

/// Puts the blocks that are handed over in place of a file, when all of them are written.
///
/// They go to a temporary file beside it, so that nobody ever sees a half-written one.
final class FileReplacement: OutputSink {
    private let path: String
    /// Where the path leads, symbolic links followed.
    private let target: String
    private let temporary: String
    private let descriptor: Int32
    private var isOpen = true
    private var failure: FileFailure?

    @_optimize(none) init(of path: String, temporaryFiles: [String]? = nil) throws(FileFailure) {
        let file = try ReplacedFile(at: path)
        AbandonedFiles.remove(of: file.path, among: file.path == path ? temporaryFiles : nil)
        let temporary = Self.temporaryPath(for: file.path)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: Self.reason(for: errno)) }
        // Not every file system has locks; where they are missing, the number of the process has to do.
        _ = flock(descriptor, LOCK_EX | LOCK_NB)
        self.path = path
        target = file.path
        self.temporary = temporary
        self.descriptor = descriptor
        if !file.lendPermissions(to: descriptor) { fail() }
    }

    /// Leaves the file as it is where it was not finished.
    deinit {
        guard isOpen else { return }
        close(descriptor)
        unlink(temporary)
    }

    func receive(_ block: UnsafeRawBufferPointer) {
        if failure == nil, writeAll(block, to: descriptor) != 0 { fail() }
    }

    /// Puts what was handed over in place of the file.
    @_optimize(none) func finish() throws(FileFailure) {
        if let failure { throw failure }
        isOpen = false
        if close(descriptor) != 0 || rename(temporary, target) != 0 { fail() }
        guard let failure else { return }
        unlink(temporary)
        throw failure
    }

    private func fail() {
        failure = FileFailure(path: path, reason: SystemError.last)
    }

    /// Why no file could be made in a folder.
    @_optimize(none) private static func reason(for code: Int32) -> String {
        let text = SystemError.text(of: code)
        guard [EACCES, EPERM, EROFS].contains(code) else { return text }
        return "the folder takes no new file (\(text)): change its permissions, or choose another folder"
    }

    /// A name that no other process and no other thread uses.
    @_optimize(none) private static func temporaryPath(for path: String) -> String {
        let unique = "\(getpid())-\(UInt64.random(in: .min ... .max))"
        return FilePath.join(FilePath.directory(of: path), AbandonedFiles.prefix(of: path) + unique + ".tmp")
    }
}

/// The file that a path leads to, as far as there is one: whatever takes its place is to be reached and used like it.
struct ReplacedFile {
    /// Where the file is, symbolic links followed.
    let path: String
    private let given: String
    /// Nil where there is no file yet.
    private let status: stat?

    @_optimize(none) init(at path: String) throws(FileFailure) {
        given = path
        var status = stat()
        let exists = lstat(path, &status) == 0
        guard exists, status.st_mode & S_IFMT == S_IFLNK else {
            self.path = path
            self.status = exists ? status : nil
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

    /// Refuses to replace what is no file, and, where there are marks, a file that begins with none of them.
    func demandGenerated(marks: [String]) throws(FileFailure) {
        guard let status else { return }
        try FileReader.demandRegular(status, path: given)
        if marks.isEmpty { return }
        guard try !FileReader.begins(path, with: marks) else { return }
        let advice = "move it, or choose another folder"
        throw FileFailure(path: given, reason: "errorcodes did not generate this file, and would replace it: \(advice)")
    }

    /// Gives a new file the permissions of the old one, and its owner where this process may do so.
    @_optimize(none) func lendPermissions(to descriptor: Int32) -> Bool {
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

/// Temporary files `.NAME.PROCESS-NUMBER.tmp` that processes left behind which were killed while they wrote NAME.
enum AbandonedFiles {
    /// The temporary files in a folder. A site has tens of thousands of files: to list them for each takes minutes.
    @_optimize(none) static func temporaryFiles(in directory: String) -> [String] {
        DirectoryReader.names(in: directory).filter { $0.hasPrefix(".") && $0.hasSuffix(".tmp") }
    }

    /// The prefix of the names of a file's temporary files.
    ///
    /// Long names are cut: the whole has at most 137 bytes, and every file system allows at least 143.
    @_optimize(none) static func prefix(of path: String) -> String {
        var name = FilePath.name(of: path)
        while name.utf8.count > maximumNameLength { name.unicodeScalars.removeLast() }
        return ".\(name)."
    }

    private static let maximumNameLength = 100

    /// Removes those of a file whose process is gone.
    ///
    /// A process of another container cannot be seen, so a file that somebody holds a lock on stays too.
    @_optimize(none) static func remove(of path: String, among temporaryFiles: [String]? = nil) {
        let directory = FilePath.directory(of: path)
        let prefix = prefix(of: path)
        for name in temporaryFiles ?? Self.temporaryFiles(in: directory) where name.hasPrefix(prefix) {
            guard let process = process(in: name.dropFirst(prefix.count).dropLast(4)) else { continue }
            guard kill(process, 0) != 0, errno == ESRCH else { continue }
            removeUnlocked(FilePath.join(directory, name))
        }
    }

    @_optimize(none) private static func process(in middle: Substring) -> pid_t? {
        let parts = middle.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, UInt64(parts[1]) != nil, let process = pid_t(parts[0]), process > 0 else { return nil }
        return process
    }

    private static func removeUnlocked(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
        close(descriptor)
    }
}

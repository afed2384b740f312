#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

import ErrorCodesWriting

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

    init(of path: String) throws(FileFailure) {
        let file = try ReplacedFile(at: path)
        AbandonedFiles.remove(of: file.path)
        let temporary = Self.temporaryPath(for: file.path)
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: SystemError.last) }
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
        var offset = 0
        while offset < block.count, failure == nil {
            let start = block.baseAddress.map { $0 + offset }
            let count = writeToDescriptor(descriptor, start, block.count - offset)
            if count > 0 { offset += count } else if errno != EINTR { fail() }
        }
    }

    /// Puts what was handed over in place of the file.
    func finish() throws(FileFailure) {
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

    /// A name that no other process and no other thread uses.
    private static func temporaryPath(for path: String) -> String {
        let unique = "\(getpid())-\(UInt64.random(in: .min ... .max))"
        return FilePath.join(FilePath.directory(of: path), AbandonedFiles.prefix(of: path) + unique + ".tmp")
    }
}

package import ErrorCodesDriver
import Foundation

/// A log: a file or standard input, as it is or compressed with gzip.
package struct LogSource {
    /// `-` for standard input.
    let path: String

    package init(path: String) { self.path = path }

    /// How large it is on disk; nil for what is no regular file.
    package var size: Int? {
        var status = stat()
        guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(status.st_size)
    }

    private var shownPath: String { path == "-" ? "<stdin>" : path }

    /// Counts its lines.
    ///
    /// - Parameters:
    ///   - format: Nil for what the first line shows.
    ///   - progress: Receives how many bytes of the file are read.
    package func read(
        into tally: LogTally,
        format: LogFormat?,
        progress: (Int) -> Void = { _ in }
    ) throws(FileFailure) {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileFailure(path: path, reason: Self.lastReason) }
        defer { if path != "-" { close(descriptor) } }
        let start = try beginning(of: descriptor)
        do throws(FileFailure) {
            let advance = { progress(Int(lseek(descriptor, 0, SEEK_CUR))) }
            guard start.starts(with: [0x1F, 0x8B]) else {
                return try count(descriptor, start, tally, format, advance)
            }
            let unpacking = try Gunzip(descriptor, after: start)
            try count(unpacking.output, [], tally, format, advance)
            try unpacking.finish()
        } catch {
            throw FileFailure(path: shownPath, reason: error.reason)
        }
    }

    private static var lastReason: String { String(cString: strerror(errno)) }

    /// The first two bytes, or fewer where there are no more.
    private func beginning(of descriptor: Int32) throws(FileFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < 2 {
            var byte: UInt8 = 0
            let count = Foundation.read(descriptor, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileFailure(path: shownPath, reason: Self.lastReason) }
            if count == 0 { break }
            bytes.append(byte)
        }
        return bytes
    }

    private func count(
        _ descriptor: Int32,
        _ start: [UInt8],
        _ tally: LogTally,
        _ given: LogFormat?,
        _ progress: () -> Void
    ) throws(FileFailure) {
        var (format, number) = (given, 0)
        var reader = LineReader(descriptor)
        try reader.readAll(after: start, progress: progress) { line in
            number += 1
            if format == nil, case .bytes(let bytes) = line, !bytes.isEmpty { format = .detected(in: bytes) }
            tally.add(line, format ?? .nginx, path: shownPath, number: number)
        }
    }
}

/// `gzip -dc` as a process, fed from an open file.
private final class Gunzip {
    private let process = Process()
    private let unpacked = Pipe()

    init(_ descriptor: Int32, after start: [UInt8]) throws(FileFailure) {
        let packed = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["gzip", "-dc"]
        process.standardInput = packed
        process.standardOutput = unpacked
        process.standardError = FileHandle.nullDevice
        // Where gzip ends early, its exit code says so.
        signal(SIGPIPE, SIG_IGN)
        do {
            try process.run()
        } catch {
            throw FileFailure(path: nil, reason: "gzip cannot be run, which reads compressed logs")
        }
        let handle = packed.fileHandleForWriting
        Thread.detachNewThread {
            var block = start
            repeat {
                guard (try? handle.write(contentsOf: block)) != nil else { break }
                block = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
                    count = max(0, Foundation.read(descriptor, buffer.baseAddress, 1 << 16))
                }
            } while !block.isEmpty
            try? handle.close()
        }
    }

    var output: Int32 { unpacked.fileHandleForReading.fileDescriptor }

    func finish() throws(FileFailure) {
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw FileFailure(path: nil, reason: "gzip cannot read it: it is damaged or cut off")
        }
    }
}

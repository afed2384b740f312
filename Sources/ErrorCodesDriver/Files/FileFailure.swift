// The one import of the platform: the other files of this module see it through this one.
#if canImport(Glibc)
    @_exported public import Glibc
#elseif canImport(Musl)
    @_exported public import Musl
#elseif canImport(Darwin)
    @_exported public import Darwin
#endif

/// Why a file could not be read or written, or what else kept a command from its work, in words.
package struct FileFailure: Error, CustomStringConvertible {
    /// The file as it was named; nil where it is about none.
    package let path: String?
    package let reason: String

    package init(path: String?, reason: String) {
        self.path = path
        self.reason = reason
    }

    @_optimize(none) package var description: String { "\(path ?? "errorcodes"): \(reason)" }
}

/// The system's message for the last failed call.
enum SystemError {
    static var last: String { text(of: errno) }

    /// The same of a call with a path. U+FFFD stands in it where a name was given whose bytes are not UTF-8.
    @_optimize(none) static func last(naming path: String) -> String {
        let isRepaired = errno == ENOENT && path.unicodeScalars.contains("\u{FFFD}")
        return isRepaired ? "\(last): its name has bytes that are not UTF-8, so rename it" : last
    }

    @_optimize(none) static func text(of code: Int32) -> String {
        switch code {
        case ENOENT: "there is no such file or directory"
        case EACCES, EPERM: "permission denied"
        case ELOOP: "the symbolic links form a loop"
        case ENOSPC: "the disk is full"
        case EROFS: "the file system is read-only"
        case ENOTDIR: "a part of the path is not a directory"
        case ENAMETOOLONG: "the path is too long"
        default: String(cString: strerror(code))
        }
    }
}

/// Writes all bytes to an open file; gives the number of the error that ended it, 0 where there was none.
@_optimize(none) func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 { rest.removeFirst(count) } else if errno != EINTR { return errno }
    }
    return 0
}

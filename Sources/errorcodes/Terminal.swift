import ErrorCodesDriver
import Foundation

/// The terminal to which standard output or standard error may be connected.
enum Terminal {
    static var isStandardError: Bool { isatty(STDERR_FILENO) == 1 }

    /// True if standard error shows colors.
    static var hasColor: Bool { hasColor(STDERR_FILENO) }

    /// True if standard output shows colors.
    static var outputHasColor: Bool { hasColor(STDOUT_FILENO) }

    /// How many columns a result may take: 80, or those of a narrower terminal.
    static var outputWidth: Int {
        var size = winsize()
        let isKnown = isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        return isKnown && size.ws_col > 0 ? min(80, max(40, Int(size.ws_col))) : 80
    }

    /// True if a terminal that supports colors is there, and `NO_COLOR` is unset or empty.
    private static func hasColor(_ descriptor: Int32) -> Bool {
        guard isatty(descriptor) == 1, let terminal = value("TERM"), !terminal.isEmpty, terminal != "dumb" else {
            return false
        }
        return value("NO_COLOR")?.isEmpty != false
    }

    private static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

/// What is piped into the command.
enum StandardInput {
    /// Hands over all of it, in blocks that end with a line and are hardly larger than a limit; throws where a line is.
    static func read(limit: Int, _ read: ([UInt8]) -> Void) throws {
        var block: [UInt8] = []
        while let chunk = try chunk(), !chunk.isEmpty {
            block += chunk
            guard block.count > limit else { continue }
            guard let end = block.lastIndex(of: UInt8(ascii: "\n")) else {
                throw FileFailure(path: nil, reason: "standard input has a line of more than \(limit >> 20) MiB")
            }
            read(Array(block[...end]))
            block.removeFirst(end + 1)
        }
        read(block)
    }

    private static func chunk() throws -> Data? {
        do {
            return try FileHandle.standardInput.read(upToCount: 1 << 16)
        } catch {
            throw FileFailure(path: nil, reason: "standard input cannot be read")
        }
    }
}

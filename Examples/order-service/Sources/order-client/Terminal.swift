import ErrorCodesRuntime
import Foundation

/// Shows what a server sent; a terminal must not take it for commands.
enum Terminal {
    /// Prints lines on standard output.
    static func show(_ lines: [String]) { print(text(of: lines)) }

    /// Prints lines on standard error.
    static func complain(_ lines: [String]) {
        if lines.isEmpty { return }
        FileHandle.standardError.write(Data((text(of: lines) + "\n").utf8))
    }

    private static func text(of lines: [String]) -> String {
        lines.map { String(escapingControlsIn: $0) }.joined(separator: "\n")
    }
}

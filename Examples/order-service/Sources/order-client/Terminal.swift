import Foundation

/// Shows what a server sent; a terminal must not take it for commands.
enum Terminal {
    /// Prints lines on standard output.
    static func show(_ lines: [String]) { print(lines.map(escaped).joined(separator: "\n")) }

    /// Prints lines on standard error.
    static func complain(_ lines: [String]) {
        let text = lines.map(escaped).joined(separator: "\n") + "\n"
        FileHandle.standardError.write(Data(text.utf8))
    }

    /// The line with `\u{…}` for what would move the cursor, change colors, hide text or turn it around.
    private static func escaped(_ line: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            if isUnsafe(scalar) {
                escaped += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}

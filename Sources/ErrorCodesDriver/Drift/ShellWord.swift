import ErrorCodesModel
import ErrorCodesSpec

/// A word of a command line, quoted where a shell would take it apart, or a terminal obey or not show it.
package enum ShellWord {
    @_optimize(none) package static func quoted(_ word: String) -> String {
        if !word.isEmpty && word.utf8.allSatisfy(isPlain) { return word }
        guard word.unicodeScalars.contains(where: HidingScalars.isHidden) else {
            return "'" + word.unicodeScalars.map { $0 == "'" ? #"'\''"# : String($0) }.joined() + "'"
        }
        return "$'" + word.unicodeScalars.map(escaped).joined() + "'"
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || "_-./+:@%,=".utf8.contains(byte)
    }

    /// Within `$'…'`, which POSIX.1-2024 defines: what is hidden as the octal numbers of its bytes.
    @_optimize(none) private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "'", "\\": return "\\\(scalar)"
        case "\n": return "\\n"
        case _ where HidingScalars.isHidden(scalar):
            return String(scalar).utf8.map { byte in
                let digits = String(byte, radix: 8)
                return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
            }.joined()
        default: return String(scalar)
        }
    }
}

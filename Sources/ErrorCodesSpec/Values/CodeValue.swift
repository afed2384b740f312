/// The code of an error or a success: a number or a word, one kind in a catalogue.
package enum CodeValue: Sendable, Hashable, CustomStringConvertible {
    case integer(Int)
    case text(Text)

    /// What a string code is made of: no space, no quote, nothing that a log, header or URL would have to escape.
    package static let pattern = "^[A-Za-z0-9][A-Za-z0-9._-]*$"

    package static func isStringCode(_ text: Text) -> Bool {
        text.withBytes { bytes in
            guard let first = bytes.first, first.isLetter || first.isDigit else { return false }
            for byte in bytes where !byte.isLetter && !byte.isDigit {
                guard byte == 0x2E || byte == 0x5F || byte == 0x2D else { return false }
            }
            return true
        }
    }

    package var description: String {
        switch self {
        case .integer(let number): String(number)
        case .text(let text): "\"\(text)\""
        }
    }

    /// Short enough for a message.
    @_optimize(none) package var shortened: String {
        switch self {
        case .integer: description
        case .text(let text): "\"\(text.shortened)\""
        }
    }

    package var kind: CodeKind {
        switch self {
        case .integer: .integer
        case .text: .string
        }
    }
}

/// Of which kind the codes of a catalogue are.
package enum CodeKind: Sendable {
    case integer
    case string
}

/// Integer codes from one to another, both included.
package struct CodeInterval: Sendable, Hashable, CustomStringConvertible {
    package var lower: Int
    package var upper: Int

    package init(lower: Int, upper: Int) {
        self.lower = lower
        self.upper = upper
    }

    package func contains(_ code: Int) -> Bool { lower <= code && code <= upper }
    package func overlaps(_ other: CodeInterval) -> Bool { lower <= other.upper && other.lower <= upper }
    package var description: String { lower == upper ? String(lower) : "\(lower)-\(upper)" }
}

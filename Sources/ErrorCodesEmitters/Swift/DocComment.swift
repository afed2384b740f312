import ErrorCodesSpec

/// The lines of a doc comment. Every string of a spec that becomes a comment passes through here.
///
/// A `//` comment ends at LF and CR, so text is cut into lines there, and nothing else in it can end the comment.
struct DocComment {
    private var lines: [[UInt8]] = []

    /// A paragraph of one line, with an empty line before it unless it is the first.
    mutating func sentence(_ text: CodeText) {
        if !lines.isEmpty { lines.append([]) }
        lines.append(text.bytes)
    }

    /// A paragraph of the author's, with an empty line before it unless it is the first.
    mutating func paragraph(_ text: Text) {
        if !lines.isEmpty { lines.append([]) }
        append(text, first: "", others: "")
    }

    mutating func item(_ text: Text) {
        append(text, first: "- ", others: "  ")
    }

    mutating func line(_ text: CodeText) {
        lines.append(text.bytes)
    }

    /// A line that belongs to the item before it.
    mutating func continuation(_ label: StaticString, _ text: Text) {
        append(text, first: "  \(label)", others: "  ")
    }

    mutating func parameter(_ name: Text, _ text: Text) {
        append(text, first: "  - \(name): ", others: "    ")
    }

    func write(to writer: inout CodeWriter) {
        for line in lines {
            writer.line(line.isEmpty ? "///" : "/// \(CommentLine(bytes: line))")
        }
    }

    private mutating func append(_ text: Text, first: String, others: String) {
        let source = text.withBytes { Array($0) }
        let pieces = source.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        for (index, piece) in pieces.enumerated() {
            let prefix = index == 0 ? first : others
            lines.append(piece.isEmpty ? [] : Array(prefix.utf8) + piece)
        }
    }
}

/// A line of a comment. A tab becomes the four columns that Markdown counts it as.
struct CommentLine: CodeFragment {
    fileprivate let bytes: [UInt8]

    init(_ text: Text) {
        bytes = text.withBytes { Array($0) }
    }

    fileprivate init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    func append(to output: inout [UInt8]) {
        guard bytes.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else {
            output.append(contentsOf: bytes)
            return
        }
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\t" {
                output.append(contentsOf: "    ".utf8)
            } else if scalar.value < 0x20 || ForbiddenScalar.isForbidden(scalar.value) {
                output.append(contentsOf: "U+\(String(scalar.value, radix: 16, uppercase: true))".utf8)
            } else {
                output.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
    }
}

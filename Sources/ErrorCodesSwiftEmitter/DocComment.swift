import ErrorCodesSpec
import ErrorCodesWriting

/// The lines of a doc comment. Every string of a spec that becomes a comment passes through here.
///
/// A `//` comment ends at LF and CR, so text is cut into lines there, and nothing else in it can end the comment.
struct DocComment {
    private enum Line {
        case empty
        case code(CodeText)
        case text(CommentText)
    }

    private var lines: [Line] = []

    var isEmpty: Bool { lines.isEmpty }

    /// A paragraph of one line, with an empty line before it unless it is the first.
    mutating func sentence(_ text: CodeText) {
        if !lines.isEmpty { lines.append(.empty) }
        line(text)
    }

    /// A paragraph of the author's, with an empty line before it unless it is the first.
    mutating func paragraph(_ text: Text) {
        if !lines.isEmpty { lines.append(.empty) }
        lines.append(.text(CommentText(text)))
    }

    mutating func item(_ text: Text) {
        lines.append(.text(CommentText(text, first: "- ", others: "  ")))
    }

    mutating func line(_ text: CodeText) {
        lines.append(text.isEmpty ? .empty : .code(text))
    }

    /// A line that belongs to the item before it.
    mutating func continuation(_ label: StaticString, _ text: Text) {
        lines.append(.text(CommentText(text, first: "  ", label: CommentLine(label), others: "  ")))
    }

    mutating func parameter(_ name: Text, _ text: Text) {
        lines.append(.text(CommentText(text, first: "  - ", label: CommentLine(name + ": "), others: "    ")))
    }

    func write(to writer: inout CodeWriter) {
        for line in lines {
            switch line {
            case .empty: writer.line("///")
            case .code(let code): writer.line("/// \(code)")
            case .text(let text): writer.comment(text)
            }
        }
    }
}

/// A text of the author's on the lines of a comment.
struct CommentText {
    fileprivate let text: Text
    /// The prefix of the first line, and that of the others, if they are not empty.
    fileprivate let first: StaticString
    fileprivate let label: CommentLine?
    fileprivate let others: StaticString

    init(_ text: Text, first: StaticString = "", label: CommentLine? = nil, others: StaticString = "") {
        self.text = text
        self.first = first
        self.label = label
        self.others = others
    }
}

extension CodeWriter {
    /// `/// ` and a line of the program's own; `///` where it is empty.
    mutating func comment(_ line: StaticString) {
        begin()
        put(line.utf8CodeUnitCount == 0 ? "///" : "/// ")
        put(line)
        end()
    }

    /// `/// ` and the text, a line for each of its lines.
    mutating func comment(_ comment: CommentText) {
        var rest = comment.text
        var isFirst = true
        while true {
            let end = rest.firstLineBreak
            let piece = rest.slice(0..<end)
            begin()
            put("///")
            if !piece.isEmpty {
                put(" ")
                put(isFirst ? comment.first : comment.others)
                if isFirst, let label = comment.label { put(label) }
                put(CommentLine(piece))
            }
            self.end()
            guard end < rest.count else { return }
            rest = rest.slice(end + 1..<rest.count)
            isFirst = false
        }
    }
}

/// A line of a comment. A tab becomes the four columns that Markdown counts it as.
struct CommentLine: CodeFragment {
    fileprivate let text: Text

    init(_ text: Text) {
        self.text = text
    }

    fileprivate init(_ label: StaticString) {
        var buffer = ByteBuffer(capacity: 16)
        buffer.append(literal: label)
        text = Text(buffer)
    }

    func append(to output: inout OutputBuffer) {
        if output.append(ifPlain: text) { return }
        guard !text.isPlain else { return output.append(text) }
        for scalar in text.string.unicodeScalars {
            if scalar == "\t" {
                output.append(literal: "    ")
            } else if scalar.value < 0x20 || ForbiddenScalar.isForbidden(scalar.value) {
                output.append(literal: "U+")
                output.append(hexadecimal: scalar.value)
            } else {
                output.append(scalar)
            }
        }
    }
}

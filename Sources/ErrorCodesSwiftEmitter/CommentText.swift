import ErrorCodesSpec
import ErrorCodesWriting

/// A text of the author's on the lines of a comment. Every string of a spec that becomes a comment passes through here or
/// through ``CommentLine``.
///
/// A `//` comment ends at LF and CR, so text is cut into lines there, and nothing else in it can end the comment.
struct CommentText {
    fileprivate let text: Text
    /// The prefix of the first line, and that of the others, if they are not empty.
    fileprivate let first: StaticString
    fileprivate let others: StaticString
    /// Stands behind the prefix of the first line, with a colon.
    fileprivate let name: Text?

    init(_ text: Text, first: StaticString = "", name: Text? = nil, others: StaticString = "") {
        self.text = text
        self.first = first
        self.name = name
        self.others = others
    }
}

extension CodeWriter {
    /// `/// ` and a line of the program's own; `///` where it is empty.
    mutating func comment(_ line: StaticString) {
        begin(line.utf8CodeUnitCount == 0 ? "///" : "/// ")
        end(line)
    }

    /// `/// ` and the text, a line for each of its lines.
    mutating func comment(_ comment: CommentText) {
        var rest = comment.text
        var isFirst = true
        while true {
            let end = rest.firstLineBreak
            let piece = rest.slice(0..<end)
            begin("///")
            if !piece.isEmpty {
                put(" ")
                put(isFirst ? comment.first : comment.others)
                if isFirst, let name = comment.name {
                    put(CommentLine(name))
                    put(": ")
                }
                put(CommentLine(piece))
            }
            self.end()
            guard end < rest.count else { return }
            rest = rest.slice(end + 1..<rest.count)
            isFirst = false
        }
    }

    /// An empty line and the author's text, where there is one.
    mutating func commentParagraph(_ text: Text?) {
        guard let text else { return }
        comment("")
        comment(CommentText(text))
    }
}

/// A line of a comment. A tab becomes the four columns that Markdown counts it as.
struct CommentLine: CodeFragment {
    private let text: Text

    init(_ text: Text) {
        self.text = text
    }

    func append(to output: inout OutputBuffer) {
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

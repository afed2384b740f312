import ErrorCodesSpec
import ErrorCodesWriting

/// A line of a comment. Every string of a spec that becomes a comment passes through here.
///
/// A tab becomes the four columns that Markdown counts it as.
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

extension CodeWriter {
    /// `/// ` and a line of the program's own; `///` where it is empty.
    mutating func comment(_ line: StaticString) {
        begin(line.utf8CodeUnitCount == 0 ? "///" : "/// ")
        end(line)
    }

    /// `/// ` and a text of the author's, a line for each of its lines.
    ///
    /// A `//` comment ends at LF and CR, so the text is cut into lines there, and nothing else in it can end the comment.
    ///
    /// - Parameters:
    ///   - first: The prefix of the first line.
    ///   - name: Stands behind that prefix, with a colon.
    ///   - others: The prefix of the other lines that are not empty.
    mutating func comment(
        text: Text,
        first: StaticString = "",
        name: Text? = nil,
        others: StaticString = ""
    ) {
        var rest = text
        var isFirst = true
        while true {
            let end = rest.firstLineBreak
            let piece = rest.slice(0..<end)
            begin("///")
            if !piece.isEmpty {
                put(" ")
                put(isFirst ? first : others)
                if isFirst, let name {
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
        comment(text: text)
    }
}

import ErrorCodesDriver

/// Lays text out for a terminal: sections of lines no wider than it, as far as words allow.
///
/// Every text passes ``String/onOneLine``, so nothing of a spec can move the cursor or hide.
package struct TerminalLayout {
    private let width: Int
    let style: TerminalStyle

    /// - Parameter width: How many columns there are.
    package init(width: Int = 80, hasColor: Bool) {
        self.width = width
        style = TerminalStyle(hasColor: hasColor)
    }

    /// A text in lines, those after the first moved to the right.
    func wrapped(_ text: String, indent: Int = 0, hanging: Int = 0) -> String {
        var lines = [""]
        var column = indent
        for word in text.onOneLine.split(separator: " ").flatMap({ parts(of: $0, indent + hanging) }) {
            let isFirst = lines[lines.count - 1].isEmpty
            if !isFirst, column + 1 + word.terminalWidth > width {
                lines.append(word)
                column = indent + hanging + word.terminalWidth
            } else {
                lines[lines.count - 1] += isFirst ? word : " " + word
                column += word.terminalWidth + (isFirst ? 0 : 1)
            }
        }
        return lines.enumerated().map { number, line in
            String(repeating: " ", count: number == 0 ? indent : indent + hanging) + line + "\n"
        }.joined()
    }

    /// Texts of languages without spaces are broken between any two characters; a long word of letters is kept.
    private func parts(of word: Substring, _ indent: Int) -> [String] {
        let text = String(word)
        guard text.terminalWidth > width - indent, text.contains(where: { TerminalWidth.of($0) == 2 }) else {
            return [text]
        }
        var parts = [""]
        var column = 0
        for character in text {
            let columns = TerminalWidth.of(character)
            if column + columns > width - indent {
                parts.append("")
                column = 0
            }
            parts[parts.count - 1].append(character)
            column += columns
        }
        return parts
    }

    /// Names on the left, texts on the right.
    func rows(_ rows: [(name: String, text: String)], indent: Int = 2) -> String {
        let column = rows.map { $0.name.onOneLine.terminalWidth }.max() ?? 0
        return rows.map { name, text in
            let name = name.onOneLine
            if text.isEmpty { return String(repeating: " ", count: indent) + style.dim(name) + "\n" }
            let padding = String(repeating: " ", count: column - name.terminalWidth + 2)
            let lines = wrapped(text, indent: indent + column + 2)
            return String(repeating: " ", count: indent) + style.dim(name) + padding
                + lines.dropFirst(indent + column + 2)
        }.joined()
    }

    /// A heading and what stands under it; nothing where that is empty.
    func section(_ heading: String, _ content: String) -> String {
        content.isEmpty ? "" : "\n\(style.bold(heading))\n\(content)"
    }

    /// Pages one below the other, and what in a body does not fit them.
    package func pages(_ pages: [String], misfits: [String]) -> String {
        let misfits = misfits.map { wrapped("- \($0)", indent: 2, hanging: 2) }.joined()
        let note = misfits.isEmpty ? "" : "\(style.bold("The body does not fit the catalog"))\n\(misfits)"
        return (pages + (note.isEmpty ? [] : [note])).joined(separator: "\n" + style.dim("----") + "\n\n")
    }
}

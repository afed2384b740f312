extension Page {
    /// The page as `errorcodes explain` prints it: 80 columns, code and links moved to the right.
    package var terminalText: String {
        ([title] + blocks.filter { $0 != .heading("Overview") }.map(Self.text)).joined(separator: "\n\n") + "\n"
    }

    private static func text(of block: Block) -> String {
        switch block {
        case .heading(let text): text
        case .paragraph(let text): wrapped(text.replacing("**", with: ""))
        case .links(let links):
            indented(links.map { $0.dropFirst(3).dropLast().replacing("](", with: "\n") }.joined(separator: "\n"))
        case .code(_, let text): indented(String(text.dropLast()))
        }
    }

    private static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= 80 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
    }
}

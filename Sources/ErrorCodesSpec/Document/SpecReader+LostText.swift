/// Nothing that an author wrote is dropped without a finding.
extension SpecReader {
    /// Reports a comment behind a text, which is probably or possibly the rest of it.
    mutating func reportComment(after node: YAMLNode, _ subject: String) {
        guard let comment = CommentedText(after: node, in: file) else { return }
        let advice = node.isPlain ? quoting(node, with: comment) : "indent it as the text is"
        guard let advice else { return }
        report(comment, subject, advice)
    }

    /// Reports a comment that is probably the rest of a URI, which is where no blank follows its `#`.
    mutating func reportFragment(after node: YAMLNode, _ subject: String) {
        guard let comment = CommentedText(after: node, in: file), comment.isText else { return }
        report(comment, subject, "remove the white space before the `#`")
    }

    private mutating func report(_ comment: CommentedText, _ subject: String, _ advice: String) {
        let otherwise =
            switch (comment.isText, comment.isOnSameLine) {
            case (false, _): "move it to a line of its own"
            case (true, true): "put two spaces before the `#` and one after it"
            case (true, false): "put a space after the `#`"
            }
        report(
            comment.isText ? .commentedText : .commentAfterText,
            "`#` begins a comment here, so \(subject) ends before it",
            at: comment.span,
            help: "\(advice); if it is a comment, \(otherwise)"
        )
    }

    /// How to write a text together with the comment that is probably the rest of it.
    func adviceToQuote(_ node: YAMLNode) -> String? {
        guard node.isPlain, let comment = CommentedText(after: node, in: file), comment.isText else { return nil }
        return quoting(node, with: comment)
    }

    private func quoting(_ node: YAMLNode, with comment: CommentedText) -> String? {
        QuotingAdvice.advice(quoting: file.bytes[Int(node.span.start)..<Int(comment.span.end)])
    }

    /// Reports white space that the reader drops. The line breaks around a block belong to its notation.
    mutating func reportDroppedBlanks(of node: YAMLNode, around text: Text, _ subject: String) {
        guard text.count < node.text.count else { return }
        let start = text.start - node.text.start
        let drops = node.text.withBytes { bytes in
            bytes.indices.contains { index in
                !(start..<start + text.count).contains(index) && (node.style != .block || bytes[index].isBlank)
            }
        }
        guard drops else { return }
        let isShort = text.count <= 60 && text.isPlain
        report(
            .droppedBlanks,
            "white space at the ends of \(subject) is dropped",
            at: node.span,
            help: isShort ? "write `\(QuotingAdvice.quoted(text.string))`" : "remove it"
        )
    }
}

/// Nothing that an author wrote is dropped without a finding.
extension SpecReader {
    /// Reports a comment that is probably the rest of a text.
    mutating func reportComment(after node: YAMLNode, _ subject: String) {
        guard let comment = CommentedText(after: node, in: file), let quoting = adviceToQuote(node) else { return }
        let otherwise = comment.isOnSameLine ? "put two spaces before the `#`" : "put a space after the `#`"
        report(
            .commentedText,
            "`#` begins a comment here, so \(subject) ends before it",
            at: comment.span,
            help: "\(quoting); if it is a comment, \(otherwise)"
        )
    }

    /// How to write a text together with the comment that is probably the rest of it.
    func adviceToQuote(_ node: YAMLNode) -> String? {
        guard let comment = CommentedText(after: node, in: file) else { return nil }
        return QuotingAdvice.advice(quoting: file.bytes[Int(node.span.start)..<Int(comment.span.end)])
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

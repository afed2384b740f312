package import ErrorCodesSpec

extension Fault {
    package static let commentedText = Fault("EC0115", "commented-text", .warning)
    package static let droppedBlanks = Fault("EC0116", "dropped-blanks", .warning)
    package static let commentAfterText = Fault("EC0117", "comment-after-text", .note)

    static let ofLostText: [Fault] = [.commentedText, .droppedBlanks, .commentAfterText]
}

/// Nothing that an author wrote is dropped without a finding.
struct LostText {
    private let written: WrittenText
    private var reporter: DiagnosticReporter

    @Sendable
    static func findings(in written: WrittenText) -> Diagnostics {
        var text = LostText(written)
        text.checkBlanks()
        text.checkComment()
        return text.reporter.diagnostics
    }

    private init(_ written: WrittenText) {
        self.written = written
        reporter = DiagnosticReporter(file: written.file)
    }

    /// Reports a comment behind a text, which is probably or possibly the rest of it.
    private mutating func checkComment() {
        guard written.ending != .certain, let comment = CommentedText(after: written.node, in: written.file) else {
            return
        }
        if written.ending == .open {
            report(comment, written.node.isPlain ? quoting(comment) : "indent it as the text is")
        } else if comment.isText {
            report(comment, "remove the white space before the `#`")
        }
    }

    private func quoting(_ comment: CommentedText) -> String {
        QuotingAdvice.advice(quoting: written.file.bytes[Int(written.node.span.start)..<Int(comment.span.end)])
    }

    private mutating func report(_ comment: CommentedText, _ advice: String) {
        let otherwise =
            switch (comment.isText, comment.isOnSameLine) {
            case (false, _): "move it to a line of its own"
            case (true, true): "put two spaces before the `#` and one after it"
            case (true, false): "put a space after the `#`"
            }
        reporter.report(
            comment.isText ? .commentedText : .commentAfterText,
            "`#` begins a comment here, so \(written.subject) ends before it",
            at: comment.span,
            help: "\(advice); if it is a comment, \(otherwise)"
        )
    }

    /// Reports white space that the reader drops. The line breaks around a block belong to its notation.
    private mutating func checkBlanks() {
        let text = written.text
        guard text.count < written.node.text.count else { return }
        let whole = Array(written.node.text.string.utf8)
        let start = whole.firstIndex { !Self.isWhiteSpace($0) } ?? 0
        let dropped = whole[..<start] + whole[(start + text.count)...]
        guard dropped.contains(where: { written.node.style != .block || Self.isBlank($0) }) else { return }
        let isShort = text.count <= 60 && text.isPlain
        reporter.report(
            .droppedBlanks,
            "white space at the ends of \(written.subject) is dropped",
            at: written.node.span,
            help: isShort ? "write `\(QuotingAdvice.quoted(text.string))`" : "remove it"
        )
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func isWhiteSpace(_ byte: UInt8) -> Bool {
        isBlank(byte) || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }
}

import ErrorCodesSpec

/// What must be true of every diagnostic: its places lie in their files, and its words fit on lines.
enum DiagnosticCheck {
    private static let maximumLength = 8_000

    static func failures(of diagnostic: Diagnostic) -> [String] {
        let places = [diagnostic.location] + diagnostic.related.map(\.location)
        let words = [diagnostic.message] + diagnostic.related.map(\.message) + (diagnostic.help.map { [$0] } ?? [])
        return (places.compactMap(failure) + words.compactMap(failure)).map { "\(diagnostic.fault.id): \($0)" }
    }

    private static func failure(of location: Location) -> String? {
        let (span, file) = (location.span, location.file)
        guard 0 <= span.start, span.start <= span.end, Int(span.end) <= file.bytes.count else {
            return "the span \(span.start)..<\(span.end) in a file of \(file.bytes.count) bytes"
        }
        let lines = LineIndex(file)
        for offset in [span.range.lowerBound, span.range.upperBound] {
            let position = lines.position(of: offset)
            guard (1...lines.lineCount).contains(position.line) else { return "the line \(position.line)" }
            let start = lines.contentStart(ofLine: position.line)
            guard (1...max(offset, start) - start + 1).contains(position.column) else {
                return "the column \(position.column) at offset \(offset)"
            }
        }
        return nil
    }

    private static func failure(of words: String) -> String? {
        if words.isEmpty { return "a message without words" }
        return words.utf8.count > maximumLength ? "a message of \(words.utf8.count) bytes" : nil
    }
}

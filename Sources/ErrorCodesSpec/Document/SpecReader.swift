/// Reads values out of YAML nodes and reports what cannot be read; each mistake once, at its place.
struct SpecReader {
    private(set) var reporter: DiagnosticReporter
    private var budget = SuggestionBudget()
    /// Whether only the first of several documents is read, so that nothing is said about what is not there.
    var isPartial = false

    init(file: SourceFile) {
        reporter = DiagnosticReporter(file: file)
    }

    var file: SourceFile { reporter.file }
    var diagnostics: Diagnostics { reporter.diagnostics }

    mutating func report(
        _ fault: Fault,
        _ message: String,
        at span: Span,
        related: [(message: String, span: Span)] = [],
        help: String? = nil
    ) {
        reporter.report(fault, message, at: span, related: related, help: help)
    }

    // MARK: Collections

    /// Reads a mapping with fixed keys: calls `body` for each known key, once, and reports all others.
    ///
    /// - Returns: The known keys that seem to be meant by unknown ones, or nil where the node is no mapping. Nothing is
    ///   said about their absence.
    @discardableResult
    mutating func object<Key: SpecKey>(
        _ node: YAMLNode,
        _: Key.Type = Key.self,
        at place: Span? = nil,
        help: String? = nil,
        _ body: (inout SpecReader, Key, YAMLEntries.Entry) -> Void
    ) -> KeySet<Key>? {
        guard node.kind == .mapping else {
            let help = help ?? "for example `\(Key.example)`"
            reportKind(of: node, expected: "\(Key.subject) is a mapping", help: help)
            return nil
        }
        let table = Key.table
        var misspelt = KeySet<Key>()
        let seen = keys(of: node, table.names) { reader, number, entry in
            if let number { return body(&reader, table.keys[number], entry) }
            if let meant: Key = reader.reportUnknown(entry.key) { misspelt.insert(meant) }
        }
        let missing = table.names.required & ~seen
        if missing == 0, misspelt.isEmpty { return misspelt }
        if isPartial, Key.self == RootKey.self { return misspelt }
        for (number, key) in table.keys.enumerated() where seen & 1 << UInt32(number) != 0 { misspelt.remove(key) }
        for (number, key) in table.keys.enumerated() {
            guard missing & 1 << UInt32(number) != 0, !misspelt.contains(key) else { continue }
            let span = place ?? Span(Int(node.span.start), Int(node.span.start) + 1)
            let example = Key.examples[key].map { " For example: `\($0)`" } ?? ""
            report(.missingKey, "\(Key.subject) needs `\(key.rawValue)`", at: span, help: key.summary + example)
        }
        return misspelt
    }

    /// Calls `body` for each key of a mapping, once, with its number where it is known.
    ///
    /// Every key of every error passes here, so it is no generic function, which a debug build does not specialize.
    ///
    /// - Returns: A bit for each known key.
    private mutating func keys(
        of node: YAMLNode,
        _ names: KeyNames,
        _ body: (inout SpecReader, Int?, YAMLEntries.Entry) -> Void
    ) -> UInt32 {
        var seen = SeenKeys(in: node, of: names)
        var entries = node.entries
        while let entry = entries.next() {
            let number = names.number(of: entry.key.text)
            if let number, !seen.insert(number) {
                reportDuplicate(entry.key, first: seen.firstPlace(of: number))
            } else {
                body(&self, number, entry)
            }
        }
        return seen.bits
    }

    /// Reads a mapping whose keys the author chooses.
    mutating func map(
        _ node: YAMLNode,
        of subject: String,
        example: @autoclosure () -> String?,
        _ body: (inout SpecReader, YAMLEntries.Entry) -> Void
    ) {
        guard node.kind == .mapping else {
            let help = example().map { "for example `\($0)`" }
            return reportKind(of: node, expected: "\(subject) are a mapping", help: help)
        }
        var seen = SeenWords(in: node)
        var entries = node.entries
        while let entry = entries.next() {
            if let first = seen.insert(entry.key) {
                reportDuplicate(entry.key, first: first)
                continue
            }
            guard refuseRetyped(entry.key) else { continue }
            body(&self, entry)
        }
    }

    mutating func list(
        _ node: YAMLNode,
        of subject: String,
        example: @autoclosure () -> String?,
        _ body: (inout SpecReader, YAMLNode) -> Void
    ) {
        guard node.kind == .sequence else {
            let help = example().map { "for example `\($0)`" }
            return reportKind(of: node, expected: "\(subject) are a list", help: help)
        }
        var elements = node.elements
        while let element = elements.next() { body(&self, element) }
    }

    // MARK: Scalars

    /// Text of one or several lines, without white space at its ends.
    mutating func text(_ node: YAMLNode, _ subject: String) -> Spanned<Text>? {
        guard let text = scalar(node, subject) else { return nil }
        reportDroppedBlanks(of: node, around: text.value, subject)
        reportComment(after: node, subject)
        return text
    }

    mutating func line(_ node: YAMLNode, _ subject: String) -> Spanned<Text>? {
        guard let text = text(node, subject) else { return nil }
        return isOneLine(text.value, node, subject) ? text : nil
    }

    /// A single line that is a name, which no comment can have cut: no name has a blank in it.
    mutating func name(_ node: YAMLNode, _ subject: String) -> Spanned<Text>? {
        guard let text = scalar(node, subject) else { return nil }
        reportDroppedBlanks(of: node, around: text.value, subject)
        return isOneLine(text.value, node, subject) ? text : nil
    }

    private mutating func scalar(_ node: YAMLNode, _ subject: String) -> Spanned<Text>? {
        guard node.kind == .scalar else {
            reportKind(of: node, expected: "\(subject) is text", help: QuotingAdvice.advice(for: node, in: file))
            return nil
        }
        guard refuseRetyped(node) else { return nil }
        let text = node.text.trimmed
        guard !text.isInvisible else {
            report(.emptyText, "\(subject) is empty", at: node.span)
            return nil
        }
        return Spanned(text, node.span)
    }

    private mutating func isOneLine(_ text: Text, _ node: YAMLNode, _ subject: String) -> Bool {
        guard text.firstLineBreak < text.count else { return true }
        report(
            .severalLines,
            "\(subject) is a single line",
            at: node.span,
            help: node.style == .block
                ? "with `>-` in place of `|`, line breaks become spaces" : "remove the line break"
        )
        return false
    }

    /// Text that a type accepts, such as a name.
    mutating func value<Value>(
        _ node: YAMLNode,
        _ subject: String,
        form: @autoclosure () -> String,
        _ make: (Text) -> Value?
    ) -> Spanned<Value>? {
        if let text = Self.soundText(node), let value = make(text) { return Spanned(value, node.span) }
        // Quotes would not help a plain scalar that is of another form anyway.
        let text = node.text.trimmed
        let isBeyondQuoting = node.isRetyped && make(node.text) == nil
        guard isBeyondQuoting || scalar(node, "the \(subject)") != nil else { return nil }
        guard let value = make(text) else {
            report(.malformedValue, "`\(text.shortened)` is no \(subject)", at: node.span, help: form())
            return nil
        }
        reportDroppedBlanks(of: node, around: text, "the \(subject)")
        return Spanned(value, node.span)
    }

    mutating func uri(_ node: YAMLNode) -> Spanned<AbsoluteURI>? {
        guard let uri = value(node, "absolute URI", form: Self.uriForm, AbsoluteURI.init) else { return nil }
        reportFragment(after: node, "the absolute URI")
        return uri
    }

    /// The text of a scalar that every reader takes for text, with no white space at its ends; nil for what is none.
    static func soundText(_ node: YAMLNode) -> Text? {
        guard node.kind == .scalar, !node.isRetyped, !node.text.isEmpty else { return nil }
        return node.text.trimmed.count == node.text.count ? node.text : nil
    }

    mutating func choice<Choice: SpecChoice>(_ node: YAMLNode, _: Choice.Type = Choice.self) -> Spanned<Choice>? {
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "the \(Choice.subject) is a word")
            return nil
        }
        let word = node.text.string
        guard let choice = Choice(rawValue: word) else {
            let help =
                Choice.synonyms[word].map { "did you mean `\($0.rawValue)`?" }
                ?? help(for: node.text, among: Choice.allCases.map(\.rawValue))
            report(.unknownWord, "`\(node.text.shortened)` is no \(Choice.subject)", at: node.span, help: help)
            return nil
        }
        return Spanned(choice, node.span)
    }

    mutating func integer(_ node: YAMLNode, _ subject: String) -> Spanned<Int>? {
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "the \(subject) is an integer")
            return nil
        }
        guard node.isPlain, let number = DecimalInteger.parse(node.text) else {
            report(
                .malformedInteger,
                "`\(node.text.shortened)` is no \(subject)",
                at: node.span,
                help: DecimalInteger.advice(for: node)
            )
            return nil
        }
        return Spanned(number, node.span)
    }

    // MARK: Findings

    /// Reports a plain scalar that some reader would not take for text; false where it did.
    mutating func refuseRetyped(_ node: YAMLNode) -> Bool {
        guard node.isPlain, let reading = PlainScalar.otherReading(of: node.text) else { return true }
        let text = node.text
        if text.isEmpty {
            report(.emptyText, "text is expected here, and there is none", at: node.span, help: adviceToQuote(node))
        } else {
            report(
                .retypedText,
                "text is expected here, and some YAML readers take `\(text.shortened)` for \(reading)",
                at: node.span,
                help: "quote it: `\"\(text.shortened)\"`"
            )
        }
        return false
    }

    mutating func reportKind(of node: YAMLNode, expected: String, help: String? = nil) {
        let found =
            switch node.kind {
            case .mapping: "a mapping"
            case .sequence: "a list"
            case .scalar: node.isPlain && node.text.isEmpty ? "nothing" : "text"
            case .refused: ""
            }
        guard node.kind != .refused else { return }
        let place = node.kind == .scalar ? node.span : Span(Int(node.span.start), Int(node.span.start) + 1)
        report(.wrongKind, "\(expected), and here is \(found)", at: place, help: help)
    }

    /// "did you mean `status`?", or else the words that can stand here.
    mutating func help(for word: Text, among candidates: [String]) -> String? {
        budget.allows(candidates.count) ? Suggestion.help(for: word.string, among: candidates) : nil
    }

    /// Reports a key that is not known, and returns the one that seems to be meant.
    private mutating func reportUnknown<Key: SpecKey>(_ key: YAMLNode) -> Key? {
        let known = Key.allCases.map(\.rawValue)
        report(
            .unknownKey,
            "\(Key.subject) has no key `\(key.text.shortened)`",
            at: key.span,
            help: help(for: key.text, among: known)
        )
        guard budget.allows(known.count) else { return nil }
        return Suggestion.nearest(to: key.text.string, among: known).flatMap(Key.init(rawValue:))
    }

    private mutating func reportDuplicate(_ key: YAMLNode, first: Span) {
        report(
            .duplicateKey,
            "the key `\(key.text.shortened)` is there twice",
            at: key.span,
            related: [(message: "the first one is here", span: first)],
            help: "remove one of the two, or rename it"
        )
    }
}

extension YAMLNode {
    /// Whether it is a plain scalar which some reader would not take for text.
    fileprivate var isRetyped: Bool { isWrittenScalar && isPlain && PlainScalar.otherReading(of: text) != nil }
}

extension Text {
    /// Without spaces, tabs and line breaks at its ends.
    var trimmed: Text {
        let bytes = start
        var first = 0
        var end = count
        while first < end, bytes[first].isWhiteSpace { first &+= 1 }
        while end > first, bytes[end &- 1].isWhiteSpace { end &-= 1 }
        return end &- first == count ? self : slice(from: first, to: end)
    }

    /// Short enough for a message, on one line.
    package var shortened: String {
        let end = min(count, 1_000)
        let head = slice(0..<end).string.map { $0.isNewline ? " " : $0 }
        return head.count <= 60 && end == count ? String(head) : String(head.prefix(57)) + "..."
    }
}

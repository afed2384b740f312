/// Reads values out of YAML nodes and reports what cannot be read; each mistake once, at its place.
package struct SpecReader: DiagnosticCollector {
    package let file: SourceFile
    package var diagnostics = Diagnostics()
    private var budget = SuggestionBudget()
    /// True if only the first of several documents is read, so that nothing is said about what is not there.
    var isPartial = false
    /// How the key is written whose value is read, for a message about a value of another kind.
    private var example: String?

    private let ofText: (@Sendable (WrittenText) -> Diagnostics)?

    package init(file: SourceFile, _ rules: RuleSet) {
        self.file = file
        ofText = rules.ofText
    }

    // MARK: Collections

    /// Reads a mapping with keys of the format into a document; false where the node is none.
    ///
    /// Nothing is said about the absence of a key that seems to be meant by an unknown one.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    package mutating func object<Document>(
        _ node: YAMLNode,
        _ mapping: Mapping<Document>,
        into document: inout Document,
        at place: Span? = nil,
        help: String? = nil
    ) -> Bool {
        let unread = keys(of: node, mapping.table, at: place, help: help) { reader, number, node in
            mapping.read[number](&document, &reader, node)
        }
        guard unread != 0 else { return true }
        for number in mapping.read.indices where unread & 1 << UInt32(number) != 0 {
            mapping.read[number](&document, &self, .unread)
        }
        return node.kind == .mapping
    }

    /// A document for which a mapping with keys of the format is read.
    package mutating func document<Document>(
        _ document: Document,
        from node: YAMLNode,
        _ mapping: Mapping<Document>,
        at place: Span? = nil
    ) -> Document {
        var document = document
        object(node, mapping, into: &document, at: place)
        return document
    }

    /// Calls `read` for each known key of a mapping, once, with its number, and reports all others and those that are
    /// missing.
    ///
    /// Every key of every error passes here, so it is no generic function, which a debug build does not specialize.
    ///
    /// - Returns: A bit for each key that could not be read: those that unknown ones seem to mean, or all.
    private mutating func keys(
        of node: YAMLNode,
        _ table: KeyTable,
        at place: Span?,
        help: String?,
        _ read: (inout SpecReader, Int, YAMLNode) -> Void
    ) -> UInt32 {
        guard node.kind == .mapping else {
            let help = help ?? "for example `\(table.example)`"
            reportKind(of: node, expected: "\(table.subject) is a mapping", help: help)
            return .max
        }
        var seen: UInt32 = 0
        var misspelt: UInt32 = 0
        var places: [Int: Span] = [:]
        var entries = node.entries
        while let entry = entries.next() {
            guard let number = table.number(of: entry.key.text) else {
                if let meant = reportUnknown(entry.key, table) { misspelt |= 1 << UInt32(meant) }
                continue
            }
            let bit: UInt32 = 1 &<< UInt32(truncatingIfNeeded: number)
            if seen & bit == 0 {
                seen |= bit
                example = table.keys[number].example
                read(&self, number, entry.value)
            } else {
                let first = places[number] ?? node.entry(table.keys[number].name)?.key.span ?? node.span
                places[number] = first
                reportDuplicate(entry.key, first: first)
            }
        }
        misspelt &= ~seen
        let missing = table.required & ~(seen | misspelt)
        if missing != 0 { reportMissing(missing, table, at: place ?? node.span.firstByte) }
        return misspelt
    }

    @_optimize(none) private mutating func reportMissing(_ missing: UInt32, _ table: KeyTable, at place: Span) {
        if isPartial, table === SpecDocument.keys.table { return }
        for (number, key) in table.keys.enumerated() where missing & 1 << UInt32(number) != 0 {
            let help = [key.purpose, key.example.map { "For example: `\($0)`" }].compactMap(\.self).joined(
                separator: " "
            )
            report(.missingKey, "\(table.subject) needs `\(key.name)`", at: place, help: help)
        }
    }

    /// Reports a key that is not known, and returns the number of the one that seems to be meant.
    @_optimize(none) private mutating func reportUnknown(_ key: YAMLNode, _ table: KeyTable) -> Int? {
        let known = table.keys.map(\.name)
        report(
            .unknownKey,
            "\(table.subject) has no key `\(key.text.shortened)`",
            at: key.span,
            help: help(for: key.text, among: known)
        )
        guard budget.allows(known.count) else { return nil }
        return Suggestion.nearest(to: key.text.string, among: known).flatMap(known.firstIndex)
    }

    /// The entries of a mapping whose keys the author chooses, those with unlike keys.
    ///
    /// - Parameters:
    ///   - example: How it is written, where that is not the example of the key that is read.
    ///   - areNumbers: True if the keys are numbers rather than text.
    mutating func entries(
        _ node: YAMLNode,
        of subject: String,
        example: String? = nil,
        areNumbers: Bool = false
    ) -> [YAMLEntries.Entry] {
        guard node.kind == .mapping else {
            let help = (example ?? self.example).map { "for example `\($0)`" }
            reportKind(of: node, expected: "\(subject) are a mapping", help: help)
            return []
        }
        let count = node.entryCount
        // A few keys are compared with each other, which takes less time than a table of them.
        var places: [Text: YAMLNode] = [:]
        if count > 8 {
            for entry in node.entries where places[entry.key.text] == nil { places[entry.key.text] = entry.key }
        }
        var entries: [YAMLEntries.Entry] = []
        entries.reserveCapacity(count)
        for entry in node.entries {
            let text = entry.key.text
            let first = places.isEmpty ? node.entries.first { $0.key.text == text }?.key : places[text]
            if let first, first != entry.key {
                reportDuplicate(entry.key, first: first.span)
            } else if areNumbers || refuseRetyped(entry.key) {
                entries.append(entry)
            }
        }
        return entries
    }

    package mutating func elements(_ node: YAMLNode, of subject: String) -> [YAMLNode] {
        guard node.kind == .sequence else {
            let help = example.map { "for example `\($0)`" }
            reportKind(of: node, expected: "\(subject) are a list", help: help)
            return []
        }
        return Array(node.elements)
    }

    // MARK: Findings

    /// Asks for advice about a text.
    @inline(never)
    mutating func advise(on node: YAMLNode, _ text: Text, _ subject: String, _ ending: WrittenText.Ending = .certain) {
        guard let ofText else { return }
        let written = WrittenText(node: node, text: text, subject: subject, ending: ending, file: file)
        diagnostics.add(contentsOf: ofText(written))
    }

    /// How to write a text together with the comment that is probably the rest of it.
    @_optimize(none) private func adviceToQuote(_ node: YAMLNode) -> String? {
        guard let comment = CommentedText(after: node, in: file), comment.isText else { return nil }
        return QuotingAdvice.advice(quoting: file.bytes[Int(node.span.start)..<Int(comment.span.end)])
    }

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

    @_optimize(none) mutating func reportKind(of node: YAMLNode, expected: String, help: String? = nil) {
        let found =
            switch node.kind {
            case .mapping: "a mapping"
            case .sequence: "a list"
            case .scalar: node.isPlain && node.text.isEmpty ? "nothing" : "text"
            case .refused: ""
            }
        guard node.kind != .refused else { return }
        let place = node.kind == .scalar ? node.span : node.span.firstByte
        report(.wrongKind, "\(expected), and here is \(found)", at: place, help: help)
    }

    /// "did you mean `status`?", or else the words that can stand here.
    mutating func help(for word: Text, among candidates: [String]) -> String? {
        budget.allows(candidates.count) ? Suggestion.help(for: word.string, among: candidates) : nil
    }

    @_optimize(none) private mutating func reportDuplicate(_ key: YAMLNode, first: Span) {
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
    /// The text of a scalar with its place.
    var spannedText: Spanned<Text> { Spanned(text, span) }

    /// Stands for a value that is perhaps there, under a key that seems to be misspelt.
    static let unread: YAMLNode = {
        let node = UnsafeMutablePointer<YAMLTree.Node>.allocate(capacity: 1)
        let span = Span(0, 0)
        node.initialize(
            to: YAMLTree.Node(kind: .refused, style: .plain, span: span, textStart: 0, textLength: 0, extent: 1)
        )
        return YAMLNode(node, text: ("" as Text).start)
    }()

    /// True if it is a list or a mapping that contains nothing.
    var hasNoEntries: Bool { elements.first { _ in true } == nil }

    /// The first entry with a key.
    func entry(_ name: String) -> YAMLEntries.Entry? {
        let name = Text(name)
        return entries.first { $0.key.text == name }
    }
}

extension Span {
    /// Where something begins.
    var firstByte: Span { Span(Int(start), Int(start) + 1) }
}

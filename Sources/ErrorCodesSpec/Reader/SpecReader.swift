/// Reads values out of YAML nodes and reports what cannot be read; each mistake once, at its place.
struct SpecReader {
    private(set) var reporter: DiagnosticReporter
    private var budget = SuggestionBudget()
    /// Whether only the first of several documents is read, so that nothing is said about what is not there.
    var isPartial = false
    /// How the key is written whose value is read, for a message about a value of another kind.
    private var example: String?

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

    /// Reads a mapping with keys of the format into a document; false where the node is none.
    ///
    /// Nothing is said about the absence of a key that seems to be meant by an unknown one.
    @discardableResult
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    mutating func object<Document>(
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
        for number in mapping.unread.indices where unread & 1 << UInt32(number) != 0 {
            mapping.unread[number]?(&document)
        }
        return node.kind == .mapping
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

    private mutating func reportMissing(_ missing: UInt32, _ table: KeyTable, at place: Span) {
        if isPartial, table === SpecDocument.keys.table { return }
        for (number, key) in table.keys.enumerated() where missing & 1 << UInt32(number) != 0 {
            let example = key.example.map { " For example: `\($0)`" } ?? ""
            report(.missingKey, "\(table.subject) needs `\(key.name)`", at: place, help: key.summary + example)
        }
    }

    /// Reports a key that is not known, and returns the number of the one that seems to be meant.
    private mutating func reportUnknown(_ key: YAMLNode, _ table: KeyTable) -> Int? {
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

    /// Reads a mapping whose keys the author chooses.
    ///
    /// - Parameter example: How it is written, where that is not the example of the key that is read.
    mutating func map(
        _ node: YAMLNode,
        of subject: String,
        example: String? = nil,
        _ body: (inout SpecReader, YAMLEntries.Entry) -> Void
    ) {
        guard node.kind == .mapping else {
            let help = (example ?? self.example).map { "for example `\($0)`" }
            return reportKind(of: node, expected: "\(subject) are a mapping", help: help)
        }
        var seen = SeenWords(in: node)
        var entries = node.entries
        while let entry = entries.next() {
            if let first = seen.insert(entry.key) {
                reportDuplicate(entry.key, first: first)
            } else if refuseRetyped(entry.key) {
                body(&self, entry)
            }
        }
    }

    mutating func list(_ node: YAMLNode, of subject: String, _ body: (inout SpecReader, YAMLNode) -> Void) {
        guard node.kind == .sequence else {
            let help = example.map { "for example `\($0)`" }
            return reportKind(of: node, expected: "\(subject) are a list", help: help)
        }
        var elements = node.elements
        while let element = elements.next() { body(&self, element) }
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
        let place = node.kind == .scalar ? node.span : node.span.firstByte
        report(.wrongKind, "\(expected), and here is \(found)", at: place, help: help)
    }

    /// "did you mean `status`?", or else the words that can stand here.
    mutating func help(for word: Text, among candidates: [String]) -> String? {
        budget.allows(candidates.count) ? Suggestion.help(for: word.string, among: candidates) : nil
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

/// The keys of an author's choice that a mapping has had so far.
private struct SeenWords {
    /// So many are compared one by one; for more a table is made.
    private static let mostCompared = 8
    private let node: YAMLNode
    private var count = 0
    private var places: [Text: Span] = [:]

    init(in node: YAMLNode) {
        self.node = node
    }

    /// Adds a key; where it is there already, the place of the first one.
    mutating func insert(_ key: YAMLNode) -> Span? {
        count &+= 1
        if count <= Self.mostCompared { return earlier(key) }
        if places.isEmpty { fill(before: key) }
        if let first = places[key.text] { return first }
        places[key.text] = key.span
        return nil
    }

    /// The place of an equal key before this one.
    private func earlier(_ key: YAMLNode) -> Span? {
        let own = key.text
        var entries = node.entries
        while let other = entries.next(), other.key != key {
            if other.key.text == own { return other.key.span }
        }
        return nil
    }

    private mutating func fill(before key: YAMLNode) {
        places.reserveCapacity(node.entryCount)
        var entries = node.entries
        while let other = entries.next(), other.key != key {
            if places[other.key.text] == nil { places[other.key.text] = other.key.span }
        }
    }
}

extension YAMLNode {
    /// The text of a scalar with its place.
    var spannedText: Spanned<Text> { Spanned(text, span) }

    var hasNoEntries: Bool {
        var elements = self.elements
        return elements.next() == nil
    }

    /// The first entry with a key.
    func entry(_ name: String) -> YAMLEntries.Entry? {
        let name = Text(name)
        var entries = self.entries
        while let entry = entries.next() {
            if entry.key.text == name { return entry }
        }
        return nil
    }
}

extension Span {
    /// Where something begins.
    var firstByte: Span { Span(Int(start), Int(start) + 1) }
}

internal import CErrorCodesLibYAML

/// Reads the strict subset of YAML in which specs are written, by libyaml's events.
///
/// The subset: UTF-8, one document, no directives, tags, anchors, aliases, merge keys, or keys that are not scalars.
/// Refusing aliases before anything is expanded also means that no input can grow while it is read.
package struct YAMLReader: ~Copyable {
    /// libyaml's limit for keys without a `?`, in bytes; diagnostics repeat keys.
    private static let maximumKeyLength = 1_024

    private var reporter: DiagnosticReporter
    private var builder: YAMLTreeBuilder
    private var documents = 0
    /// True if the last document ended with `...`.
    private var endedByMark = false
    /// The bytes of forbidden characters, which are reported, and for which others stand in what is parsed.
    private let forbidden: [Range<Int>]
    /// The kind of the innermost collection, and its number of nodes so far; 0 before the root.
    private var parent = Parent(isMapping: false)
    /// The same for the collections around it.
    private var outerParents: [Parent] = []

    private struct Parent {
        var isMapping: Bool
        var children = 0
    }

    @_optimize(none) private init(file: SourceFile, forbidden: [Range<Int>]) {
        reporter = DiagnosticReporter(file: file)
        self.forbidden = forbidden
        builder = YAMLTreeBuilder(sizeHint: file.bytes.count)
    }

    /// The document of a file, or nil where its syntax leaves none, and what is wrong with it.
    ///
    /// Anything outside the subset is reported and kept in the tree as refused, so that the rest is read.
    @_optimize(none) package static func read(_ file: SourceFile) -> (tree: YAMLTree?, diagnostics: Diagnostics) {
        var encoding = EncodingCheck(file: file)
        let isSound = encoding.run()
        guard encoding.isReadable else { return (nil, encoding.diagnostics) }
        var reader = YAMLReader(file: file, forbidden: encoding.forbidden)
        let isComplete = reader.parse(encoding.wide)
        let (tree, found) = reader.result(isComplete: isComplete)
        guard !isSound else { return (tree, found) }
        // Where a character made the syntax what it is, removing it comes first.
        var diagnostics = encoding.diagnostics
        if isComplete { diagnostics.add(contentsOf: found) }
        return (tree, diagnostics)
    }

    private consuming func result(isComplete: Bool) -> (tree: YAMLTree?, diagnostics: Diagnostics) {
        let diagnostics = reporter.diagnostics
        return (isComplete ? builder.finish() : nil, diagnostics)
    }

    private mutating func parse(_ wide: WideCharacters) -> Bool {
        let mark = ByteOrderMark.count(in: reporter.file.bytes)
        let bytes = forbidden.isEmpty ? reporter.file.bytes : bytesWithoutForbidden()
        return bytes.withUnsafeBufferPointer { all in
            parse(UnsafeBufferPointer(rebasing: all[mark...]), shift: mark, wide)
        }
    }

    /// The file with a letter of the same length for each forbidden character, since libyaml stops at some of them.
    @_optimize(none) private func bytesWithoutForbidden() -> [UInt8] {
        let letters = ["x", "\u{E9}", "\u{4E00}", "\u{20000}"]
        var bytes = reporter.file.bytes
        for range in forbidden { bytes.replaceSubrange(range, with: letters[range.count - 1].utf8) }
        return bytes
    }

    private func holdsForbidden(_ span: Span) -> Bool {
        forbidden.contains { span.range.overlaps($0) }
    }

    private mutating func parse(_ bytes: UnsafeBufferPointer<UInt8>, shift: Int, _ wide: WideCharacters) -> Bool {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) != 0 else {
            reporter.report(.outOfMemory, "there is not enough memory to read this file", at: Span(0, 0))
            return false
        }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)

        var positions = EventPositions(wide, bytes: bytes, shift: shift)
        let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
        defer { event.deallocate() }
        while true {
            guard yaml_parser_parse(&parser, event) != 0 else {
                reportSyntaxError(of: parser, positions: &positions)
                // A syntax error after a complete document leaves that document intact.
                return documents > 1
            }
            defer { yaml_event_delete(event) }
            if event.pointee.type.rawValue == YAML_STREAM_END_EVENT.rawValue { return true }
            guard handle(event, positions: &positions) else { return false }
            if documents > 1 { return true }
        }
    }

    /// Takes one event; false where reading cannot go on.
    private mutating func handle(_ event: UnsafePointer<yaml_event_t>, positions: inout EventPositions) -> Bool {
        switch event.pointee.type.rawValue {
        case YAML_SCALAR_EVENT.rawValue: scalar(event, span: positions.scalarSpan(of: event))
        case YAML_MAPPING_START_EVENT.rawValue:
            let start = event.pointee.data.mapping_start
            return open(.mapping, anchor: start.anchor, tag: start.tag, span: positions.startSpan(of: event))
        case YAML_SEQUENCE_START_EVENT.rawValue:
            let start = event.pointee.data.sequence_start
            return open(.sequence, anchor: start.anchor, tag: start.tag, span: positions.startSpan(of: event))
        case YAML_MAPPING_END_EVENT.rawValue, YAML_SEQUENCE_END_EVENT.rawValue:
            parent = outerParents.removeLast()
            builder.closeCollection(end: positions.flowEnd(of: event))
        case YAML_ALIAS_EVENT.rawValue:
            let isKey = countChild(isScalar: true, span: positions.startSpan(of: event))
            if isKey { builder.refuseCollection() }
            reporter.report(
                .alias,
                "aliases are not part of a spec",
                at: positions.startSpan(of: event),
                help: "write the value out"
            )
            builder.scalar(
                UnsafeBufferPointer(start: nil, count: 0),
                style: .quoted,
                span: positions.startSpan(of: event),
                isRefused: true
            )
        case YAML_DOCUMENT_START_EVENT.rawValue: startDocument(event, positions: &positions)
        case YAML_DOCUMENT_END_EVENT.rawValue: endedByMark = event.pointee.data.document_end.implicit == 0
        default: break
        }
        return true
    }

    private mutating func startDocument(_ event: UnsafePointer<yaml_event_t>, positions: inout EventPositions) {
        documents += 1
        guard documents == 1 else { return reportSecondDocument(at: positions.startSpan(of: event)) }
        let start = event.pointee.data.document_start
        if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
            reportDirective(at: positions.startSpan(of: event))
        }
    }

    @_optimize(none) private mutating func reportDirective(at span: Span) {
        reporter.report(
            .directive,
            "directives are not part of a spec",
            at: span,
            help: "remove the lines that start with `%`"
        )
    }

    @_optimize(none) private mutating func reportSecondDocument(at span: Span) {
        reporter.report(
            .severalDocuments,
            "a file holds one document, and a second one begins here",
            at: span,
            help: "move it to a file of its own"
        )
    }

    private mutating func scalar(_ event: UnsafePointer<yaml_event_t>, span: Span) {
        let scalar = event.pointee.data.scalar
        let value = UnsafeBufferPointer(start: scalar.value, count: Int(truncatingIfNeeded: scalar.length))
        let style: YAMLTree.ScalarStyle =
            switch scalar.style.rawValue {
            case YAML_PLAIN_SCALAR_STYLE.rawValue: .plain
            case YAML_LITERAL_SCALAR_STYLE.rawValue, YAML_FOLDED_SCALAR_STYLE.rawValue: .block
            default: .quoted
            }
        let hasProperties = scalar.anchor != nil || scalar.tag != nil
        var isRefused = hasProperties && refuseProperties(anchor: scalar.anchor, tag: scalar.tag, at: span)
        if !forbidden.isEmpty, holdsForbidden(span) { isRefused = true }
        // One mistake is enough: what the anchor is for is unknown.
        if scalar.anchor != nil, style == .plain,
            PlainScalar.otherReading(of: Text(copying: UnsafeRawBufferPointer(value))) != nil
        {
            isRefused = true
        }
        let isKey = countChild(isScalar: true, span: span)
        if isKey, style == .plain, Self.isMergeKey(value) {
            isRefused = true
            reporter.report(.mergeKey, "merge keys are not part of a spec", at: span, help: "write the entries out")
        }
        if style == .quoted, let found = ForbiddenScalar.first(in: value) {
            isRefused = true
            reporter.report(
                .controlCharacter,
                "this text contains \(found.description), written as an escape",
                at: span,
                help: "remove the escape"
            )
        }
        if isKey, value.count > Self.maximumKeyLength {
            isRefused = true
            reporter.report(.complexKey, "a key has at most \(Self.maximumKeyLength) bytes", at: span)
        }
        if isKey, isRefused { builder.refuseCollection() }
        builder.scalar(value, style: style, span: span, isRefused: isRefused)
    }

    private static func isMergeKey(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
        value.count == 2 && value[0] == UInt8(ascii: "<") && value[1] == UInt8(ascii: "<")
    }

    private mutating func open(
        _ kind: YAMLTree.Kind,
        anchor: UnsafePointer<UInt8>?,
        tag: UnsafePointer<UInt8>?,
        span: Span
    ) -> Bool {
        let isRefused = refuseProperties(anchor: anchor, tag: tag, at: span)
        let isKey = countChild(isScalar: false, span: span)
        if isKey { builder.refuseCollection() }
        guard builder.depth < YAMLTreeBuilder.maximumDepth else {
            reporter.report(
                .tooDeep,
                "collections are nested more than \(YAMLTreeBuilder.maximumDepth) deep here",
                at: span
            )
            return false
        }
        outerParents.append(parent)
        parent = Parent(isMapping: kind == .mapping)
        builder.openCollection(isRefused ? .refused : kind, span: span)
        return true
    }

    /// Counts a node in its parent; true where the node is a key.
    @discardableResult
    private mutating func countChild(isScalar: Bool, span: Span) -> Bool {
        let isKey = parent.isMapping && parent.children & 1 == 0
        parent.children &+= 1
        if isKey, !isScalar {
            reporter.report(.complexKey, "a key is a word here, not a collection", at: span)
        }
        return isKey
    }

    /// Reports an anchor or a tag; true for a tag, which would change what the node is.
    private mutating func refuseProperties(
        anchor: UnsafePointer<UInt8>?,
        tag: UnsafePointer<UInt8>?,
        at span: Span
    ) -> Bool {
        if anchor != nil {
            reporter.report(
                .anchor,
                "anchors are not part of a spec",
                at: span,
                help: "remove the `&` and its name, and write the value out where it is needed"
            )
        }
        if tag != nil {
            reporter.report(
                .tag,
                "tags are not part of a spec",
                at: span,
                help: "remove the `!` and its name; the format says of which type each value is"
            )
        }
        return tag != nil
    }

    @_optimize(none) private mutating func reportSyntaxError(of parser: yaml_parser_t, positions: inout EventPositions)
    {
        guard parser.error != YAML_MEMORY_ERROR else {
            return reporter.report(.outOfMemory, "there is not enough memory to read this file", at: Span(0, 0))
        }
        let problem = parser.problem.map { String(cString: $0) } ?? "this is not YAML"
        let place = positions.point(parser.problem_mark)
        if let directive = directive(of: parser, problem, positions: &positions) {
            return reportDirective(at: directive)
        }
        if endedByMark, problem.contains("<document start>") {
            documents += 1
            return reportSecondDocument(at: place)
        }
        let help = advice(for: problem, at: Int(place.start))
        guard let context = parser.context.map({ String(cString: $0) }), parser.context_mark.index > 0 else {
            return reporter.report(.yamlSyntax, problem, at: place, help: help)
        }
        let related = (message: context, span: positions.point(parser.context_mark))
        reporter.report(
            .yamlSyntax,
            problem,
            at: place,
            related: related.span == place ? [] : [related],
            help: help
        )
    }

    @_optimize(none) private func advice(for problem: String, at offset: Int) -> String? {
        let isInFlow = problem.contains("expected ',' or")
        let isLeftOver = isInFlow || problem.contains("did not find expected key")
        let quoting = isLeftOver ? QuotingAdvice.advice(in: reporter.file.bytes, at: offset, isInFlow: isInFlow) : nil
        let isCut = isLeftOver && CommentedText.isBefore(offset, in: reporter.file.bytes)
        return quoting ?? (isCut ? YAMLAdvice.quoteNumberSigns : nil) ?? YAMLAdvice.advice(for: problem)
    }

    /// The directive that is the reason of a problem: one that libyaml does not know, or a version that it does not read.
    private func directive(of parser: yaml_parser_t, _ problem: String, positions: inout EventPositions) -> Span? {
        let isOfVersion = problem.contains("incompatible YAML document") || problem.contains("%YAML directive")
        let isInside = parser.context.map { String(cString: $0).contains("directive") } ?? false
        guard isOfVersion || isInside else { return nil }
        let place = positions.point(isInside ? parser.context_mark : parser.problem_mark)
        let bytes = reporter.file.bytes
        return bytes.indices.contains(Int(place.start)) && bytes[Int(place.start)] == UInt8(ascii: "%") ? place : nil
    }
}

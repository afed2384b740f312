internal import CErrorCodesLibYAML

/// Reads the strict subset of YAML in which specs are written, by libyaml's events.
///
/// The subset: UTF-8, one document, no directives, tags, anchors, aliases, merge keys, or keys that are not scalars.
/// Refusing aliases before anything is expanded also means that no input can grow while it is read.
package struct YAMLReader: ~Copyable {
    /// What libyaml allows of keys without a `?` before them; messages repeat keys.
    private static let maximumKeyLength = 1_024

    private var reporter: DiagnosticReporter
    private var builder: YAMLTreeBuilder
    private var documents = 0
    /// Whether the innermost collection is a mapping, and how many nodes it has so far; nothing before the root.
    private var parent = (isMapping: false, children: 0)
    /// The same for the collections around it.
    private var outerParents: [(isMapping: Bool, children: Int)] = []

    private init(file: SourceFile) {
        reporter = DiagnosticReporter(file: file)
        builder = YAMLTreeBuilder(sizeHint: file.bytes.count)
    }

    /// The document of a file, or nil where its syntax leaves none, and what is wrong with it.
    ///
    /// What the subset does not allow is reported and stands in the document as refused, so that all else is read.
    package static func read(_ file: SourceFile) -> (tree: YAMLTree?, diagnostics: Diagnostics) {
        var encoding = EncodingCheck(file: file)
        guard encoding.run() else { return (nil, encoding.diagnostics) }
        var reader = YAMLReader(file: file)
        let isComplete = reader.parse(encoding.wide)
        return reader.result(isComplete: isComplete)
    }

    private consuming func result(isComplete: Bool) -> (tree: YAMLTree?, diagnostics: Diagnostics) {
        let diagnostics = reporter.diagnostics
        return (isComplete ? builder.finish() : nil, diagnostics)
    }

    private mutating func parse(_ wide: WideCharacters) -> Bool {
        let mark = ByteOrderMark.count(in: reporter.file.bytes)
        return reporter.file.bytes.withUnsafeBufferPointer { all in
            parse(UnsafeBufferPointer(rebasing: all[mark...]), shift: mark, wide)
        }
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
        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(&parser, &event) != 0 else {
                reportSyntaxError(of: parser, positions: &positions)
                return false
            }
            defer { yaml_event_delete(&event) }
            if event.type == YAML_STREAM_END_EVENT { return true }
            guard handle(event, positions: &positions) else { return false }
        }
    }

    /// Takes one event; false where reading cannot go on.
    private mutating func handle(_ event: yaml_event_t, positions: inout EventPositions) -> Bool {
        switch event.type {
        case YAML_SCALAR_EVENT: scalar(event, span: positions.scalarSpan(of: event))
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return open(.mapping, anchor: start.anchor, tag: start.tag, span: positions.startSpan(of: event))
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return open(.sequence, anchor: start.anchor, tag: start.tag, span: positions.startSpan(of: event))
        case YAML_MAPPING_END_EVENT, YAML_SEQUENCE_END_EVENT:
            parent = outerParents.removeLast()
            builder.closeCollection(end: positions.flowEnd(of: event))
        case YAML_ALIAS_EVENT:
            let isKey = countChild(isScalar: true, span: positions.startSpan(of: event))
            if isKey { builder.refuseCollection() }
            reporter.report(
                .alias,
                "aliases are not part of a spec",
                at: positions.startSpan(of: event),
                help: "write the value out"
            )
            builder.scalar(
                UnsafeRawBufferPointer(start: nil, count: 0),
                style: .quoted,
                span: positions.startSpan(of: event),
                isRefused: true
            )
        case YAML_DOCUMENT_START_EVENT: return startDocument(event, positions: &positions)
        default: break
        }
        return true
    }

    private mutating func startDocument(_ event: yaml_event_t, positions: inout EventPositions) -> Bool {
        documents += 1
        let start = event.data.document_start
        if start.version_directive != nil || start.tag_directives.start != start.tag_directives.end {
            reporter.report(
                .directive,
                "directives are not part of a spec",
                at: positions.startSpan(of: event),
                help: "remove the lines that start with `%`"
            )
        }
        guard documents > 1 else { return true }
        reporter.report(
            .severalDocuments,
            "a file holds one document, and a second one begins here",
            at: positions.startSpan(of: event),
            help: "move it to a file of its own"
        )
        return false
    }

    private mutating func scalar(_ event: yaml_event_t, span: Span) {
        let scalar = event.data.scalar
        let value = UnsafeRawBufferPointer(start: scalar.value, count: Int(scalar.length))
        let style: YAMLTree.ScalarStyle =
            switch scalar.style {
            case YAML_PLAIN_SCALAR_STYLE: .plain
            case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
            default: .quoted
            }
        var isRefused = refuseProperties(anchor: scalar.anchor, tag: scalar.tag, at: span)
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

    private static func isMergeKey(_ value: UnsafeRawBufferPointer) -> Bool {
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
        parent = (kind == .mapping, 0)
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

    private mutating func reportSyntaxError(of parser: yaml_parser_t, positions: inout EventPositions) {
        guard parser.error != YAML_MEMORY_ERROR else {
            return reporter.report(.outOfMemory, "there is not enough memory to read this file", at: Span(0, 0))
        }
        let problem = parser.problem.map { String(cString: $0) } ?? "this is not YAML"
        let place = positions.point(parser.problem_mark)
        guard let context = parser.context.map({ String(cString: $0) }), parser.context_mark.index > 0 else {
            return reporter.report(.yamlSyntax, problem, at: place, help: YAMLAdvice.advice(for: problem))
        }
        let related = (message: context, span: positions.point(parser.context_mark))
        reporter.report(
            .yamlSyntax,
            problem,
            at: place,
            related: related.span == place ? [] : [related],
            help: YAMLAdvice.advice(for: problem)
        )
    }
}

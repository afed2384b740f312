/// A spec as its author wrote it: every value with its place, nothing resolved, nothing assumed.
///
/// Only the reader writes it, before anybody else sees it.
package final class SpecDocument: @unchecked Sendable {
    package let file: SourceFile
    /// Where faults of the whole file are shown.
    package let span: Span
    package internal(set) var domain: Spanned<DomainName>?
    package internal(set) var title: Spanned<Text>?
    package internal(set) var typeBase: Spanned<AbsoluteURI>?
    package internal(set) var owner: Spanned<Text>?
    package internal(set) var unexpected: Spanned<Text>?
    package internal(set) var swift = SwiftDocument()
    package internal(set) var codes: Spanned<CodeStyle>?
    package internal(set) var ranges: [RangeDocument] = []
    package internal(set) var reserved = ReservedDocument()
    package internal(set) var successes: [SuccessDocument] = []
    package internal(set) var errors: [ErrorDocument] = []
    package internal(set) var warnings: [ErrorDocument] = []
    package internal(set) var statuses: [StatusDocument] = []
    package internal(set) var operations: [OperationDocument] = []
    package internal(set) var allowances: [AllowanceDocument] = []
    /// Sections that could not be read, so that nothing is said about what seems to be missing from them.
    package internal(set) var unreadable: [Section] = []
    /// The files of texts beside the spec, in the order of their languages.
    package internal(set) var translations: [TranslationDocument] = []

    /// The errors, and behind them the warnings, in the order of their numbers.
    package var errorsAndWarnings: [ErrorDocument] { warnings.isEmpty ? errors : errors + warnings }

    package enum Section: CaseIterable, Sendable {
        case ranges, success, errors
    }

    @_optimize(none) init(file: SourceFile, span: Span) {
        self.file = file
        self.span = span
    }

    static let keys = Mapping<SpecDocument>(
        "a spec",
        [
            Key("errorcodes", required: "The format of this file.", example: "errorcodes: \(SpecFormat.version)") {
                _,
                _,
                _ in
            },
            Key(
                "domain",
                required: "The namespace of names, metrics and links: lower-case words joined by `.` or `-`.",
                example: "domain: shop.orders"
            ) { document, reader, node in
                let form = "lower-case words joined by `.` or `-`, such as `shop.orders`"
                document.domain = reader.value(node, "domain", form: form, DomainName.init)
            },
            Key("title") { $0.title = $1.title($2) },
            Key(
                "type-base",
                required: "The problem type of an error is this URI followed by its name.",
                example: "type-base: https://errors.example.com/orders/"
            ) { $0.typeBase = $1.uri($2) },
            Key("owner") { $0.owner = $1.line($2, "the owner") },
            Key("unexpected") { $0.unexpected = $1.name($2, "the name of an error") },
            Key("swift") { $0.swift = $1.document(SwiftDocument(), from: $2, SwiftDocument.keys) },
            Key("codes") { $0.codes = $1.choice($2) },
            Key(
                "ranges",
                example: "ranges: { ordering: { codes: 20000-29999, status: 409 } }"
            ) { document, reader, node in
                if node.kind != .mapping { document.unreadable.append(.ranges) }
                document.ranges = reader.entries(node, of: "ranges").map { entry in
                    let (range, place) = (RangeDocument(name: entry.key.spannedText), entry.key.span)
                    return reader.document(range, from: entry.value, RangeDocument.keys, at: place)
                }
            },
            Key("reserved") { $1.object($2, ReservedDocument.keys, into: &$0.reserved) },
            Key("success", example: "success: { created: { status: 201, title: Created } }") { document, reader, node in
                if node.kind != .mapping { document.unreadable.append(.success) }
                document.successes = reader.entries(node, of: "successes").map { entry in
                    let (success, place) = (SuccessDocument(name: entry.key.spannedText), entry.key.span)
                    return reader.document(success, from: entry.value, SuccessDocument.keys, at: place)
                }
            },
            Key(
                "errors",
                required: "What can go wrong, by name.",
                example: "errors: { order-lost: { title: Order lost, status: 500 } }"
            ) { document, reader, node in
                if node.kind != .mapping { document.unreadable.append(.errors) }
                document.errors = reader.entries(node, of: "errors").enumerated().map { number, entry in
                    let error = ErrorDocument(name: entry.key.spannedText, number: number)
                    return reader.document(error, from: entry.value, ErrorDocument.keys, at: entry.key.span)
                }
                guard node.kind == .mapping, node.hasNoEntries else { return }
                reader.report(.emptyCollection, "a catalogue declares at least one error", at: node.span)
            },
            Key("warnings", example: "warnings: { order-delayed: { title: Order delayed } }") {
                document,
                reader,
                node in
                document.warnings = reader.entries(node, of: "warnings").map { entry in
                    let (name, place) = (entry.key.spannedText, entry.key.span)
                    let warning = reader.document(
                        ErrorDocument(name: name, number: 0),
                        from: entry.value,
                        ErrorDocument.warningKeys,
                        at: place
                    )
                    for parameter in warning.parameters { reader.requireVisible(parameter, of: "a warning") }
                    return warning
                }
            },
            Key("statuses", example: "statuses: { 500: order-lost }") { document, reader, node in
                let entries = reader.entries(node, of: "statuses", areNumbers: true)
                document.statuses = entries.compactMap { reader.status($0) }
            },
            Key(
                "operations",
                example: "operations: { createOrder: { errors: [order-lost] } }"
            ) { document, reader, node in
                document.operations = reader.entries(node, of: "operations").compactMap { reader.operation($0) }
            },
            Key(
                "allow",
                example: "allow: [{ rule: unused-error, reason: A batch job answers with it. }]"
            ) { document, reader, node in
                document.allowances = reader.elements(node, of: "allowances").map { element in
                    reader.document(AllowanceDocument(span: element.span), from: element, AllowanceDocument.keys)
                }
            },
        ]
    )
}

/// The names that the format gives, and the keys of its mappings, for the JSON Schema.
package enum SpecFormat {
    /// Those of the top of a spec come first.
    @_optimize(none) package static var tables: [KeyTable] {
        [
            SpecDocument.keys.table, SwiftDocument.keys.table, RangeDocument.keys.table, ReservedDocument.keys.table,
            SuccessDocument.keys.table, OperationDocument.keys.table, AllowanceDocument.keys.table,
            ErrorDocument.keys.table, ErrorDocument.warningKeys.table, LongParameter.keys.table,
            FieldDocument.keys.table, CauseDocument.keys.table,
            RetryFormat.keys.table, AlertDocument.keys.table, DeprecationDocument.keys.table,
        ]
    }
    /// The format that this version reads.
    package static let version = 1
    /// The end of the name of each spec.
    package static let fileSuffix = ".errorcodes.yaml"
    /// Stands between the name of a spec and the language in the name of a file of translations.
    package static let translationInfix = ".messages."
    package static let translationSuffix = ".yaml"
    package static let schemaFileName = "errorcodes-\(version).schema.json"
}

extension SpecReader {
    /// The spec in a file, as far as it can be read, and everything that is wrong with its form.
    static func read(_ file: SourceFile, _ rules: RuleSet) -> (document: SpecDocument?, diagnostics: Diagnostics) {
        let (tree, found) = YAMLReader.read(file)
        var diagnostics = found
        var reader = SpecReader(file: file, rules)
        defer { tree?.deallocate() }
        reader.isPartial = found.faults.contains(.severalDocuments)
        let document = tree.flatMap { reader.root($0.root) }
        if tree == nil, !diagnostics.hasErrors { reader.reportEmptyFile() }
        diagnostics.add(contentsOf: reader.diagnostics)
        return (document, diagnostics)
    }

    private mutating func root(_ node: YAMLNode) -> SpecDocument? {
        if node.kind == .scalar, node.isPlain, node.text.isEmpty {
            if !isPartial { reportEmptyFile() }
            return nil
        }
        guard isOfFormat(SpecFormat.version, "errorcodes", node) else { return nil }
        var document = SpecDocument(file: file, span: Span(Int(node.span.start), Int(node.span.start) + 1))
        object(node, SpecDocument.keys, into: &document, help: "`errorcodes init` writes one")
        for (index, warning) in document.warnings.enumerated() { warning.number = document.errors.count + index }
        if isPartial { document.unreadable = SpecDocument.Section.allCases }
        return document
    }

    @_optimize(none) private mutating func reportEmptyFile() {
        report(.emptyFile, "the file holds no spec", at: Span(0, 0), help: "`errorcodes init` writes one")
    }

    /// Looks at the key of the format first: in a file of another format nothing else means what it seems to.
    @_optimize(none) package mutating func isOfFormat(_ supported: Int, _ key: String, _ node: YAMLNode) -> Bool {
        guard node.kind == .mapping, let entry = node.entry(key), let version = integer(entry.value, "format")
        else { return node.kind != .mapping || !diagnostics.hasErrors }
        guard version.value != supported else { return true }
        report(
            .unsupportedFormat,
            "this version reads format \(supported), and the file is of format \(version.value)",
            at: version.span,
            help: version.value > supported ? "use a newer version of errorcodes" : "write `\(key): \(supported)`"
        )
        return false
    }
}

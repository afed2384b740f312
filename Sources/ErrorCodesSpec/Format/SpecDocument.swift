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
    package internal(set) var ranges: [RangeDocument] = []
    package internal(set) var reserved = ReservedDocument()
    package internal(set) var successes: [SuccessDocument] = []
    package internal(set) var errors: [ErrorDocument] = []
    package internal(set) var operations: [OperationDocument] = []
    package internal(set) var allowances: [AllowanceDocument] = []
    /// Sections that could not be read, so that nothing is said about what seems to be missing from them.
    package internal(set) var unreadable = Sections()
    /// The files of texts beside the spec, in the order of their languages.
    package internal(set) var translations: [TranslationDocument] = []

    package struct Sections: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }
        package static let ranges = Sections(rawValue: 1)
        package static let success = Sections(rawValue: 2)
        package static let errors = Sections(rawValue: 4)
        package static let all: Sections = [.ranges, .success, .errors]
    }

    init(file: SourceFile, span: Span) {
        self.file = file
        self.span = span
    }

    static let keys = Mapping<SpecDocument>(
        "a spec",
        [
            Key(
                "errorcodes",
                .constant(SpecFormat.version),
                "The format of this file.",
                isRequired: true,
                example: "errorcodes: \(SpecFormat.version)"
            ) { _, _, _ in },
            Key(
                "domain",
                .text(pattern: DomainName.pattern),
                "The namespace of names, metrics and links: lower-case words joined by `.` or `-`.",
                isRequired: true,
                example: "domain: shop.orders"
            ) { document, reader, node in
                let form = "lower-case words joined by `.` or `-`, such as `shop.orders`"
                document.domain = reader.value(node, "domain", form: form, DomainName.init)
            },
            Key("title", .text(), "What the API is called.") { $0.title = $1.title($2) },
            Key(
                "type-base",
                .uri,
                "The problem type of an error is this URI followed by its name.",
                isRequired: true,
                example: "type-base: https://errors.example.com/orders/"
            ) { $0.typeBase = $1.uri($2) },
            Key("owner", .text(), "Who answers for the catalogue.") { $0.owner = $1.line($2, "the owner") },
            Key("unexpected", .name, "The error that stands for anything nobody declared.") {
                $0.unexpected = $1.name($2, "the name of an error")
            },
            Key("swift", .object(SwiftDocument.keys), "How the Swift source is made.") {
                $0.swift = SwiftDocument()
                $1.object($2, SwiftDocument.keys, into: &$0.swift)
            },
            Key(
                "ranges",
                .map(keys: EntryName.pattern, values: .object(RangeDocument.keys)),
                "Ranges of integer codes. When given, every integer code lies in exactly one.",
                example: "ranges: { ordering: { codes: 20000-29999, status: 409 } }"
            ) { document, reader, node in
                if node.kind != .mapping { document.unreadable.insert(.ranges) }
                reader.map(node, of: "ranges") { reader, entry in
                    var range = RangeDocument(name: entry.key.spannedText)
                    reader.object(entry.value, RangeDocument.keys, into: &range, at: entry.key.span)
                    document.ranges.append(range)
                }
            } unread: {
                $0.unreadable.insert(.ranges)
            },
            Key("reserved", .object(ReservedDocument.keys), "Codes and names that are never to be used again.") {
                $1.object($2, ReservedDocument.keys, into: &$0.reserved)
            },
            Key(
                "success",
                .map(keys: EntryName.pattern, values: .object(SuccessDocument.keys)),
                "The codes of answers that are no errors.",
                example: "success: { created: { status: 201, title: Created } }"
            ) { document, reader, node in
                if node.kind != .mapping { document.unreadable.insert(.success) }
                reader.map(node, of: "successes") { reader, entry in
                    var success = SuccessDocument(name: entry.key.spannedText)
                    reader.object(entry.value, SuccessDocument.keys, into: &success, at: entry.key.span)
                    document.successes.append(success)
                }
            } unread: {
                $0.unreadable.insert(.success)
            },
            Key(
                "errors",
                .map(keys: EntryName.pattern, values: .object(ErrorDocument.keys), minimum: 1),
                "What can go wrong, by name.",
                isRequired: true,
                example: "errors: { order-lost: { title: Order lost, status: 500 } }"
            ) { document, reader, node in
                if node.kind != .mapping { document.unreadable.insert(.errors) }
                reader.map(node, of: "errors") { reader, entry in
                    var error = ErrorDocument(name: entry.key.spannedText, number: document.errors.count)
                    reader.object(entry.value, ErrorDocument.keys, into: &error, at: entry.key.span)
                    document.errors.append(error)
                }
                guard node.kind == .mapping, node.hasNoEntries else { return }
                reader.report(.emptyCollection, "a catalogue declares at least one error", at: node.span)
            } unread: {
                $0.unreadable.insert(.errors)
            },
            Key(
                "operations",
                .map(keys: OperationName.pattern, values: .object(OperationDocument.keys)),
                "Which errors which call can answer.",
                example: "operations: { createOrder: { errors: [order-lost] } }"
            ) { document, reader, node in
                reader.map(node, of: "operations") { $0.operation($1, into: &document.operations) }
            },
            Key(
                "allow",
                .list(.object(AllowanceDocument.keys)),
                "Warnings and notes that are right for this catalogue, each with a reason.",
                example: "allow: [{ rule: unused-error, reason: A batch job answers with it. }]"
            ) { document, reader, node in
                reader.list(node, of: "allowances") { reader, element in
                    var allowance = AllowanceDocument(span: element.span)
                    reader.object(element, AllowanceDocument.keys, into: &allowance)
                    document.allowances.append(allowance)
                }
            },
        ]
    )
}

/// The keys of the top of a spec, for the JSON Schema.
package enum SpecFormat {
    package static var root: KeyTable { SpecDocument.keys.table }
    /// The format that this version reads.
    package static let version = 1
    /// What the name of a spec ends with.
    package static let fileSuffix = ".errorcodes.yaml"
    /// What stands between the name of a spec and the language in the name of a file of translations.
    package static let translationInfix = ".messages."
    package static let translationSuffix = ".yaml"
    package static let schemaFileName = "errorcodes-\(version).schema.json"
}

extension SpecReader {
    /// The spec in a file, as far as it can be read, and everything that is wrong with its form.
    static func read(_ file: SourceFile) -> (document: SpecDocument?, diagnostics: Diagnostics) {
        let (tree, found) = YAMLReader.read(file)
        var diagnostics = found
        var reader = SpecReader(file: file)
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
        guard isSupportedFormat(node) else { return nil }
        var document = SpecDocument(file: file, span: Span(Int(node.span.start), Int(node.span.start) + 1))
        object(node, SpecDocument.keys, into: &document, help: "`errorcodes init` writes one")
        if isPartial { document.unreadable = .all }
        return document
    }

    private mutating func reportEmptyFile() {
        report(.emptyFile, "the file holds no spec", at: Span(0, 0), help: "`errorcodes init` writes one")
    }

    /// Looks at `errorcodes` first: in a file of another format nothing else means what it seems to.
    private mutating func isSupportedFormat(_ node: YAMLNode) -> Bool {
        guard node.kind == .mapping, let entry = node.entry("errorcodes"), let version = integer(entry.value, "format")
        else { return node.kind != .mapping || !diagnostics.hasErrors }
        guard version.value != SpecFormat.version else { return true }
        report(
            .unsupportedFormat,
            "this version reads format \(SpecFormat.version), and the file is of format \(version.value)",
            at: version.span,
            help: version.value > SpecFormat.version ? "use a newer version of errorcodes" : "write `errorcodes: 1`"
        )
        return false
    }
}

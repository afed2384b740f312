extension SpecReader {
    /// The spec in a file, as far as it can be read, and everything that is wrong with its form.
    static func read(_ file: SourceFile) -> (document: SpecDocument?, diagnostics: Diagnostics) {
        let (tree, found) = YAMLReader.read(file)
        var diagnostics = found
        var reader = SpecReader(file: file)
        defer { tree?.deallocate() }
        reader.isPartial = found.faults.contains(.severalDocuments)
        let document = tree.flatMap { reader.root($0.root) }
        if tree == nil, !diagnostics.hasErrors {
            reader.report(.emptyFile, "the file holds no spec", at: Span(0, 0), help: "`errorcodes init` writes one")
        }
        diagnostics.add(contentsOf: reader.diagnostics)
        return (document, diagnostics)
    }

    private mutating func root(_ node: YAMLNode) -> SpecDocument? {
        if node.kind == .scalar, node.isPlain, node.text.isEmpty {
            guard !isPartial else { return nil }
            report(.emptyFile, "the file holds no spec", at: Span(0, 0), help: "`errorcodes init` writes one")
            return nil
        }
        guard isSupportedFormat(node) else { return nil }
        let document = SpecDocument(file: file, span: Span(Int(node.span.start), Int(node.span.start) + 1))
        let misspelt = object(node, RootKey.self, help: "`errorcodes init` writes one") { reader, key, entry in
            if entry.value.kind != .mapping { document.unreadable.insert(key) }
            reader.rootValue(entry.value, key: key, into: document)
        }
        document.unreadable.formUnion(isPartial ? .all : misspelt ?? .all)
        return document
    }

    /// Looks at `errorcodes` first: in a file of another format nothing else means what it seems to.
    private mutating func isSupportedFormat(_ node: YAMLNode) -> Bool {
        guard node.kind == .mapping,
            let entry = node.entries.first(where: { $0.key.text == Text(RootKey.errorcodes.rawValue) }),
            let version = integer(entry.value, "format")
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

    private mutating func rootValue(_ node: YAMLNode, key: RootKey, into document: SpecDocument) {
        switch key {
        case .errorcodes: break
        case .domain: document.domain = value(node, "domain", form: Self.domainForm, DomainName.init)
        case .title: document.title = title(node)
        case .typeBase: document.typeBase = uri(node)
        case .owner: document.owner = line(node, "the owner")
        case .unexpected: document.unexpected = name(node, "the name of an error")
        case .swift: document.swift = swift(node)
        case .ranges:
            map(node, of: "ranges", example: RootKey.examples[key]) { $0.range($1, into: &document.ranges) }
        case .reserved: document.reserved = reserved(node)
        case .success:
            map(node, of: "successes", example: RootKey.examples[key]) { $0.success($1, into: &document.successes) }
        case .errors: errors(node, into: &document.errors)
        case .operations:
            map(node, of: "operations", example: RootKey.examples[key]) { $0.operation($1, into: &document.operations) }
        case .allow:
            list(node, of: "allowances", example: RootKey.examples[key]) {
                $0.allowance($1, into: &document.allowances)
            }
        }
    }

    private mutating func errors(_ node: YAMLNode, into errors: inout [ErrorDocument]) {
        map(node, of: "errors", example: RootKey.examples[.errors]) { $0.error($1, into: &errors) }
        guard node.kind == .mapping, node.entries.first(where: { _ in true }) == nil else { return }
        report(.emptyCollection, "a catalogue declares at least one error", at: node.span)
    }

    private mutating func swift(_ node: YAMLNode) -> SwiftDocument {
        var document = SwiftDocument()
        object(node, SwiftKey.self) { reader, key, entry in
            switch key {
            case .type:
                document.type = reader.value(
                    entry.value,
                    "name of a Swift type",
                    form: "letters, digits and `_`, with a capital first",
                    SwiftTypeName.init
                )
            case .access: document.access = Written(reader.choice(entry.value))
            case .evolution: document.evolution = reader.choice(entry.value)
            case .layout: document.layout = reader.choice(entry.value)
            }
        }
        return document
    }

    private mutating func range(_ entry: YAMLEntries.Entry, into ranges: inout [RangeDocument]) {
        var range = RangeDocument(name: Spanned(entry.key.text, entry.key.span))
        let misspelt = object(entry.value, RangeKey.self, at: entry.key.span) { reader, key, entry in
            switch key {
            case .codes:
                range.codes = reader.value(
                    entry.value,
                    "range of codes",
                    form: "the first and the last code, the smaller first, joined by `-`: `10000-19999`",
                    CodeInterval.init(first:)
                )
            case .status: range.status = Written(reader.status(entry.value))
            case .title: range.title = reader.title(entry.value)
            }
        }
        if misspelt?.contains(.status) ?? true { range.status = .wrong }
        ranges.append(range)
    }

    private mutating func reserved(_ node: YAMLNode) -> ReservedDocument {
        var document = ReservedDocument()
        object(node, ReservedKey.self) { reader, key, entry in
            switch key {
            case .codes:
                reader.list(entry.value, of: "reserved codes", example: ReservedKey.examples[key]) { reader, element in
                    if let code = reader.reservedCode(element) { document.codes.append(code) }
                }
            case .names:
                reader.list(entry.value, of: "reserved names", example: ReservedKey.examples[key]) { reader, element in
                    if let name = reader.name(element, "a name") { document.names.append(name) }
                }
            }
        }
        return document
    }

    private mutating func reservedCode(_ node: YAMLNode) -> Spanned<ReservedDocument.Code>? {
        if node.isPlain, let interval = CodeInterval(first: node.text) {
            return Spanned(.interval(interval), node.span)
        }
        let hyphen = UInt8(ascii: "-")
        if node.isPlain, node.text.contains(hyphen),
            node.text.withBytes({ $0.allSatisfy { $0.isDigit || $0 == hyphen } })
        {
            let message = "`\(node.text.shortened)` is no range of codes"
            report(.malformedValue, message, at: node.span, help: "the first and the last code: `20010-20019`")
            return nil
        }
        return code(node)?.map { code in
            switch code {
            case .integer(let number): .interval(CodeInterval(lower: number, upper: number))
            case .text(let text): .text(text)
            }
        }
    }

    private mutating func success(_ entry: YAMLEntries.Entry, into successes: inout [SuccessDocument]) {
        var success = SuccessDocument(name: Spanned(entry.key.text, entry.key.span))
        let misspelt = object(entry.value, SuccessKey.self, at: entry.key.span) { reader, key, entry in
            switch key {
            case .code: success.code = Written(reader.code(entry.value))
            case .status: success.status = Written(reader.status(entry.value))
            case .title: success.title = reader.title(entry.value)
            case .description: success.description = reader.text(entry.value, "the description")
            }
        }
        if misspelt?.contains(.code) ?? true { success.code = .wrong }
        successes.append(success)
    }

    private mutating func operation(_ entry: YAMLEntries.Entry, into operations: inout [OperationDocument]) {
        guard
            let name = value(
                entry.key,
                "name of an operation",
                form: "`createOrder` or `create-order`",
                OperationName.init
            )
        else { return }
        var operation = OperationDocument(name: name)
        object(entry.value, OperationKey.self, at: entry.key.span) { reader, key, entry in
            switch key {
            case .method: operation.method = reader.choice(entry.value)
            case .path: operation.path = reader.path(entry.value)
            case .abstract: operation.summary = reader.line(entry.value, "the summary")
            case .success:
                operation.successes = reader.names(entry.value, of: "the successes of an operation", key: key)
            case .errors: operation.errors = reader.names(entry.value, of: "the errors of an operation", key: key)
            }
        }
        operations.append(operation)
    }

    private mutating func allowance(_ node: YAMLNode, into allowances: inout [AllowanceDocument]) {
        var allowance = AllowanceDocument(span: node.span)
        object(node, AllowKey.self) { reader, key, entry in
            switch key {
            case .rule: allowance.rule = reader.name(entry.value, "the name of a rule")
            case .reason: allowance.reason = reader.line(entry.value, "the reason")
            }
        }
        allowances.append(allowance)
    }

    private mutating func path(_ node: YAMLNode) -> Spanned<Text>? {
        value(node, "path", form: "it begins with `/`") { $0.hasPrefix("/") ? $0 : nil }
    }

    private mutating func names(_ node: YAMLNode, of subject: String, key: OperationKey) -> [Spanned<Text>] {
        var names: [Spanned<Text>] = []
        list(node, of: subject, example: OperationKey.examples[key]) { reader, element in
            if let name = reader.name(element, "a name") { names.append(name) }
        }
        return names
    }

    static let domainForm = "lower-case words joined by `.` or `-`, such as `shop.orders`"
    static let uriForm = "a scheme and what follows, such as `https://errors.example.com/orders/`"
}

extension CodeInterval {
    /// Reads `10000-19999`.
    init?(first text: Text) {
        let bounds = text.string.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard bounds.count == 2, let lower = DecimalInteger.parse(Text(bounds[0])),
            let upper = DecimalInteger.parse(Text(bounds[1]))
        else { return nil }
        guard lower <= upper else { return nil }
        self.init(lower: lower, upper: upper)
    }
}

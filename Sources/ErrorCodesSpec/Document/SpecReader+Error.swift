extension SpecReader {
    mutating func error(_ entry: YAMLEntries.Entry, into errors: inout [ErrorDocument]) {
        let error = ErrorDocument(name: Spanned(entry.key.text, entry.key.span), number: errors.count)
        let misspelt = object(entry.value, ErrorKey.self, at: entry.key.span) { reader, key, entry in
            reader.errorValue(entry.value, key: key, into: error)
        }
        error.leaveOpen(misspelt ?? .all)
        errors.append(error)
    }

    private mutating func errorValue(_ node: YAMLNode, key: ErrorKey, into error: ErrorDocument) {
        switch key {
        case .code: error.code = Written(code(node))
        case .status: error.status = Written(status(node))
        case .type: error.type = uri(node)
        case .title: error.title = title(node)
        case .detail: error.detail = template(node, "the detail")
        case .params: (error.parameters, error.parametersAreIncomplete) = parameters(node)
        case .fields: map(node, of: "fields", example: ErrorKey.examples[key]) { $0.field($1, into: &error.fields) }
        case .description: error.description = text(node, "the description")
        case .causes: list(node, of: "causes", example: ErrorKey.examples[key]) { $0.cause($1, into: &error.causes) }
        case .retry: error.retry = Written(retry(node))
        case .log: error.log = Written(choice(node))
        case .alert: error.alert = alert(node)
        case .see: error.see = uri(node)
        case .headers: (error.headers, error.headersAreIncomplete) = headers(node)
        case .messages: error.messages = messages(node)
        case .applications:
            map(node, of: "applications", example: ErrorKey.examples[key]) {
                $0.application($1, into: &error.applications)
            }
        case .deprecated: error.deprecation = deprecation(node)
        }
    }

    mutating func code(_ node: YAMLNode) -> Spanned<CodeValue>? {
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "a code is an integer or a word")
            return nil
        }
        if node.isPlain, let number = DecimalInteger.parse(node.text) {
            return Spanned(.integer(number), node.span)
        }
        if node.isPlain, node.text.isMadeOfDigits {
            let isTooLarge = node.text.withBytes { $0.first != UInt8(ascii: "0") }
            report(
                .malformedInteger,
                "`\(node.text.shortened)` is no code",
                at: node.span,
                help: isTooLarge
                    ? DecimalInteger.advice(for: node)
                    : "quote it, `\"\(node.text.shortened)\"`, if it is a word; " + DecimalInteger.advice(for: node)
            )
            return nil
        }
        if node.isPlain, DecimalInteger.isNegative(node.text) {
            let help = DecimalInteger.advice(for: node)
            report(.malformedInteger, "`\(node.text.shortened)` is no code", at: node.span, help: help)
            return nil
        }
        return value(node, "code", form: "an integer, or letters, digits, `.`, `_` and `-`") {
            CodeValue.isStringCode($0) ? .text($0) : nil
        }
    }

    mutating func status(_ node: YAMLNode) -> Spanned<HTTPStatus>? {
        guard let number = integer(node, "HTTP status") else { return nil }
        guard let status = HTTPStatus(number.value) else {
            report(
                .malformedStatus,
                "an HTTP status is a number from 100 to 599 (RFC 9110 15), and this is \(number.value)",
                at: number.span
            )
            return nil
        }
        return Spanned(status, number.span)
    }

    private mutating func field(_ entry: YAMLEntries.Entry, into fields: inout [FieldDocument]) {
        var field = FieldDocument(name: Spanned(entry.key.text, entry.key.span))
        let misspelt = object(entry.value, FieldKey.self, at: entry.key.span) { reader, key, entry in
            switch key {
            case .code: field.code = Written(reader.code(entry.value))
            case .detail: field.detail = reader.template(entry.value, "the detail")
            case .params: (field.parameters, field.parametersAreIncomplete) = reader.parameters(entry.value)
            case .description: field.description = reader.text(entry.value, "the description")
            }
        }
        if misspelt?.contains(.code) ?? true { field.code = .wrong }
        for parameter in field.parameters { requireVisible(parameter) }
        if misspelt?.contains(.params) ?? true { field.parametersAreIncomplete = true }
        fields.append(field)
    }

    /// A field error is sent to the client whole, so nothing of it can be held back.
    private mutating func requireVisible(_ parameter: ParameterDocument) {
        guard let visibility = parameter.visibility, !visibility.value.reachesClient else { return }
        report(
            .unknownWord,
            "a param of a field error reaches the client, so it cannot be \(visibility.value.rawValue)",
            at: visibility.span,
            help: "make it public or personal, or a param of the error"
        )
    }

    private mutating func cause(_ node: YAMLNode, into causes: inout [CauseDocument]) {
        var cause = CauseDocument()
        object(node, CauseKey.self) { reader, key, entry in
            switch key {
            case .cause: cause.cause = reader.text(entry.value, "the cause")
            case .fix: cause.fix = reader.text(entry.value, "the fix")
            }
        }
        causes.append(cause)
    }

    private mutating func retry(_ node: YAMLNode) -> Spanned<RetryAdvice>? {
        let advice = "it can be `never`, `backoff`, or a pause: `{ after: 30s }`"
        if node.kind == .mapping {
            var duration: Spanned<SpecDuration>?
            object(node, RetryKey.self) { reader, _, entry in duration = reader.duration(entry.value) }
            return duration.map { Spanned(.after($0.value), node.span) }
        }
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "`retry` is a word or a mapping", help: advice)
            return nil
        }
        switch node.text {
        case Self.never: return Spanned(.never, node.span)
        case Self.backoff: return Spanned(.backoff, node.span)
        default:
            report(.unknownWord, "`\(node.text.shortened)` is no retry advice", at: node.span, help: advice)
            return nil
        }
    }

    private static let never: Text = "never"
    private static let backoff: Text = "backoff"

    mutating func duration(_ node: YAMLNode) -> Spanned<SpecDuration>? {
        value(node, "duration", form: SpecDuration.advice(insteadOf: node.text), SpecDuration.init)
    }

    private mutating func alert(_ node: YAMLNode) -> Spanned<Alert>? {
        var above: Spanned<Text>?
        var per: Spanned<SpecDuration>?
        var sustained: Spanned<SpecDuration>?
        var severity = Spanned<Text>("ticket", node.span)
        object(node, AlertKey.self) { reader, key, entry in
            switch key {
            case .above: above = reader.number(entry.value)
            case .per: per = reader.duration(entry.value)
            case .for: sustained = reader.duration(entry.value)
            case .severity:
                severity =
                    reader.value(entry.value, "severity", form: "a lower-case word, such as `page`") {
                        EntryName($0)?.text
                    } ?? severity
            }
        }
        guard let above, let per else { return nil }
        return Spanned(
            Alert(above: above.value, per: per.value, sustained: sustained?.value, severity: severity.value),
            node.span
        )
    }

    /// A non-negative decimal number, kept as it is written.
    private mutating func number(_ node: YAMLNode) -> Spanned<Text>? {
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "`above` is a number")
            return nil
        }
        let parts = node.text.string.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        let isNumber =
            node.isPlain && parts.count <= 2 && DecimalInteger.parse(Text(parts[0])) != nil
            && parts.dropFirst().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }
        guard isNumber else {
            report(
                .malformedInteger,
                "`\(node.text.shortened)` is no number",
                at: node.span,
                help: "decimal digits, perhaps with a point: `5` or `0.5`"
            )
            return nil
        }
        return Spanned(node.text, node.span)
    }

    private mutating func headers(_ node: YAMLNode) -> (headers: [HeaderDocument], isIncomplete: Bool) {
        var headers: [HeaderDocument] = []
        var isIncomplete = node.kind != .mapping
        map(node, of: "headers", example: ErrorKey.examples[.headers]) { reader, entry in
            let value = reader.headerValue(entry)
            guard FieldName.isValid(entry.key.text) else {
                isIncomplete = true
                let message = "`\(entry.key.text.shortened)` is no name of a header field (RFC 9110 5.1)"
                return reader.report(.malformedValue, message, at: entry.key.span)
            }
            headers.append(HeaderDocument(name: Spanned(entry.key.text, entry.key.span), value: value))
        }
        return (headers, isIncomplete)
    }

    /// The value of a header field; only Allow may be empty (RFC 9110 10.2.1).
    private mutating func headerValue(_ entry: YAMLEntries.Entry) -> TemplateDocument? {
        let isEmptyAllow =
            entry.key.text.string.lowercased() == "allow" && entry.value.kind == .scalar && !entry.value.isPlain
            && entry.value.text.isEmpty
        guard isEmptyAllow, let empty = try? Template("") else { return template(entry.value, "the value of a header") }
        return TemplateDocument(template: empty, span: entry.value.span, origin: .unknown)
    }

    private mutating func deprecation(_ node: YAMLNode) -> DeprecationDocument? {
        var deprecation = DeprecationDocument(span: node.span)
        let keys = object(node, DeprecatedKey.self) { reader, key, entry in
            switch key {
            case .since: deprecation.since = reader.line(entry.value, "the version")
            case .use:
                deprecation.namesReplacement = true
                deprecation.use = reader.name(entry.value, "the name of an error")
            case .reason: deprecation.reason = reader.line(entry.value, "the reason")
            }
        }
        if keys?.contains(.use) == true { deprecation.namesReplacement = true }
        return keys == nil ? nil : deprecation
    }
}

extension ErrorDocument {
    /// Takes for unreadable, rather than absent, what seems to stand under a misspelt key.
    fileprivate func leaveOpen(_ misspelt: KeySet<ErrorKey>) {
        guard !misspelt.isEmpty else { return }
        if misspelt.contains(.code) { code = .wrong }
        if misspelt.contains(.status) { status = .wrong }
        if misspelt.contains(.params) { parametersAreIncomplete = true }
        if misspelt.contains(.headers) { headersAreIncomplete = true }
        if misspelt.contains(.retry) { retry = .wrong }
    }
}

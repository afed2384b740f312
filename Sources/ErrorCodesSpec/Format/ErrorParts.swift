/// Why an error happens, and how to mend it.
package struct CauseDocument: Sendable {
    package var cause: Spanned<Text>?
    package var fix: Spanned<Text>?

    static let keys = Mapping<CauseDocument>(
        "a cause",
        [
            Key("cause", required: "Why it happens.", example: "cause: The order was never confirmed.") {
                $0.cause = $1.text($2, "the cause")
            },
            Key("fix") { $0.fix = $1.text($2, "the fix") },
        ]
    )
}

/// The mapping that `retry` can be.
enum RetryFormat {
    static let keys = Mapping<Spanned<SpecDuration>?>(
        "`retry`",
        [
            Key(
                "after",
                required: "How long to wait first: a number and ms, s, m, h or d.",
                example: "after: 30s"
            ) { $0 = $1.duration($2) }
        ]
    )
}

/// How often an error may occur before somebody is told.
package struct AlertDocument: Sendable {
    package var span: Span
    package var above: Spanned<Text>?
    package var per: Spanned<SpecDuration>?
    package var sustained: Spanned<SpecDuration>?
    package var severity: Spanned<Text>?

    /// The alert; nil where a part that it needs could not be read.
    @_optimize(none) package var alert: Alert? {
        guard let above, let per else { return nil }
        let severity = severity?.value ?? "ticket"
        return Alert(above: above.value, per: per.value, sustained: sustained?.value, severity: severity)
    }

    static let keys = Mapping<AlertDocument>(
        "`alert`",
        [
            Key("above", required: "More occurrences than this are too many.", example: "above: 5") {
                $0.above = $1.number($2)
            },
            Key("per", required: "In this time.", example: "per: 1m") { $0.per = $1.duration($2) },
            Key("for") { $0.sustained = $1.duration($2) },
            Key("severity") {
                let form = "a lower-case word, such as `page`"
                $0.severity = $1.text($2, "severity", form: form) { EntryName($0) != nil }
            },
        ]
    )
}

/// That an error is not to be used any more.
package struct DeprecationDocument: Sendable {
    package var span: Span
    package var since: Spanned<Text>?
    package var use: Spanned<Text>?
    /// True if there is a `use`, which perhaps could not be read.
    package var namesReplacement = false
    package var reason: Spanned<Text>?

    static let keys = Mapping<DeprecationDocument>(
        "`deprecated`",
        [
            Key("since", example: #"since: "2.0""#) { $0.since = $1.line($2, "the version") },
            Key("use", example: "use: order-lost") {
                $0.namesReplacement = true
                $0.use = $1.name($2, "the name of an error")
            },
            Key("reason") { $0.reason = $1.line($2, "the reason") },
        ]
    )
}

/// A header field of the response.
package struct HeaderDocument: Sendable {
    package let name: Spanned<Text>
    package let value: TemplateDocument?
    /// The name for comparisons: names of header fields have no case (RFC 9110 5.1).
    package let lowercasedName: String

    init(name: Spanned<Text>, value: TemplateDocument?) {
        self.name = name
        self.value = value
        lowercasedName = name.value.string.lowercased()
    }
}

extension SpecReader {
    @_optimize(none) mutating func retry(_ node: YAMLNode) -> Spanned<RetryAdvice>? {
        let advice = "it can be `never`, `backoff`, or a pause: `{ after: 30s }`"
        if node.kind == .mapping {
            var duration: Spanned<SpecDuration>?
            object(node, RetryFormat.keys, into: &duration)
            guard let duration else { return nil }
            return Spanned(.after(duration.value), node.span)
        }
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "`retry` is a word or a mapping", help: advice)
            return nil
        }
        switch node.text {
        case "never": return Spanned(.never, node.span)
        case "backoff": return Spanned(.backoff, node.span)
        default:
            report(.unknownWord, "`\(node.text.shortened)` is no retry advice", at: node.span, help: advice)
            return nil
        }
    }

    /// A non-negative decimal number, kept as it is written.
    @_optimize(none) fileprivate mutating func number(_ node: YAMLNode) -> Spanned<Text>? {
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

    /// A header field; only the value of Allow may be empty (RFC 9110 10.2.1).
    @_optimize(none) mutating func header(_ entry: YAMLEntries.Entry) -> HeaderDocument? {
        let (name, node) = (entry.key.spannedText, entry.value)
        let isEmptyAllow =
            node.kind == .scalar && !node.isPlain && node.text.isEmpty && name.value.string.lowercased() == "allow"
        let value =
            isEmptyAllow
            ? TemplateDocument(template: .empty, span: node.span, origin: .unknown)
            : template(node, "the value of a header")
        guard HeaderName.isValid(name.value) else {
            let message = "`\(name.value.shortened)` is no name of a header field (RFC 9110 5.1)"
            report(.malformedValue, message, at: name.span)
            return nil
        }
        return HeaderDocument(name: name, value: value)
    }
}

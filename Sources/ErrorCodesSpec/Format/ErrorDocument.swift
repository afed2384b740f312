/// An error as its author wrote it.
///
/// A class, since rules pass thousands of them around and a copy of so many values costs more than any rule. Only the
/// reader writes it, one value at a time and before anybody else sees it, so accesses need no check.
@dynamicMemberLookup
package final class ErrorDocument: @unchecked Sendable {
    package let name: Spanned<Text>
    package let number: Int
    @exclusivity(unchecked) package internal(set) var code: Reading<CodeValue> = .absent
    @exclusivity(unchecked) package internal(set) var status: Reading<HTTPStatus> = .absent
    @exclusivity(unchecked) package internal(set) var title: Spanned<Text>?
    @exclusivity(unchecked) package internal(set) var detail: TemplateDocument?
    @exclusivity(unchecked) package internal(set) var parameters: [ParameterDocument] = []
    @exclusivity(unchecked) package internal(set) var fields: [FieldDocument] = []
    @exclusivity(unchecked) package internal(set) var description: Spanned<Text>?
    @exclusivity(unchecked) package internal(set) var causes: [CauseDocument] = []
    @exclusivity(unchecked) package internal(set) var retry: Reading<RetryAdvice> = .absent
    @exclusivity(unchecked) package internal(set) var log: Reading<LogLevel> = .absent
    @exclusivity(unchecked) package internal(set) var headers: [HeaderDocument] = []
    @exclusivity(unchecked) package internal(set) var messages: [MessageDocument] = []
    @exclusivity(unchecked) package internal(set) var applications: [ApplicationDocument] = []
    @exclusivity(unchecked) private var rare: RareParts?
    /// Whether `params` could not be read whole, so that nothing is said about names that seem to be missing.
    @exclusivity(unchecked) package internal(set) var parametersAreIncomplete = false
    @exclusivity(unchecked) package internal(set) var headersAreIncomplete = false

    /// What few errors have, by its name: `error.see`.
    package subscript<Fact>(dynamicMember fact: KeyPath<RareParts, Fact?>) -> Fact? {
        guard let rare else { return nil }
        return rare[keyPath: fact]
    }

    private lazy var parameterNames = ParameterNames(parameters)

    /// To be asked for only once the document is read.
    package var scope: ParameterScope {
        let names = ParameterNames.areNeeded(for: parameters) ? parameterNames : nil
        return ParameterScope(parameters, isIncomplete: parametersAreIncomplete, names: names)
    }

    /// - Parameter number: Its place among the errors of the document.
    init(name: Spanned<Text>, number: Int) {
        self.name = name
        self.number = number
    }

    /// Where the reader puts what few errors have.
    private func rareParts() -> RareParts {
        let parts = rare ?? RareParts()
        rare = parts
        return parts
    }

    /// What few errors have: room for it in each of thousands would be a third of the memory.
    package final class RareParts: @unchecked Sendable {
        package fileprivate(set) var type: Spanned<AbsoluteURI>?
        package fileprivate(set) var alert: AlertDocument?
        package fileprivate(set) var see: Spanned<AbsoluteURI>?
        package fileprivate(set) var deprecation: DeprecationDocument?
    }

    static let keys = Mapping<ErrorDocument>(
        "an error",
        example: "{ title: Order lost, status: 500 }",
        [
            Key(
                "code",
                .code,
                "A number or a word, of one kind in a catalogue. Default: the name in UPPER_SNAKE_CASE."
            ) {
                $0.code = Reading($1.code($2))
            } unread: {
                $0.code = .wrong
            },
            Key("status", .integer(400...599), "The HTTP status: 400 to 599. Default: the range's.") {
                $0.status = Reading($1.status($2))
            } unread: {
                $0.status = .wrong
            },
            Key("type", .uri, "The problem type, an absolute URI. Default: type-base and the name.") {
                $0.rareParts().type = $1.uri($2)
            },
            Key(
                "title",
                .text(),
                "The problem in a few words, the same each time it occurs (RFC 9457 3.1.3).",
                isRequired: true,
                example: "title: Order lost"
            ) { $0.title = $1.title($2) },
            Key(
                "detail",
                .text(),
                "What the client should know of this occurrence; `{name}` shows a param (RFC 9457 3.1.4)."
            ) { $0.detail = $1.template($2, "the detail") },
            Key(
                "params",
                ParameterDocument.mapShape,
                "The values that come with the error, by name.",
                example: ParameterDocument.mapExample
            ) {
                ($0.parameters, $0.parametersAreIncomplete) = $1.parameters($2)
            } unread: {
                $0.parametersAreIncomplete = true
            },
            Key(
                "fields",
                .map(keys: EntryName.pattern, values: .object(FieldDocument.keys)),
                "What can be wrong with one field of the request, each with a code of its own.",
                example: "fields: { missing: { detail: Must be given. } }"
            ) { document, reader, node in
                reader.map(node, of: "fields") { reader, entry in
                    var field = FieldDocument(name: entry.key.spannedText)
                    reader.object(entry.value, FieldDocument.keys, into: &field, at: entry.key.span)
                    for parameter in field.parameters { reader.requireVisible(parameter) }
                    document.fields.append(field)
                }
            },
            Key("description", .text(), "Markdown, for the catalogue and the doc comment.") {
                $0.description = $1.text($2, "the description")
            },
            Key(
                "causes",
                .list(.object(CauseDocument.keys)),
                "Why it happens and how to mend it.",
                example: "causes: [{ cause: The order was never confirmed. }]"
            ) { document, reader, node in
                reader.list(node, of: "causes") { reader, element in
                    var cause = CauseDocument()
                    reader.object(element, CauseDocument.keys, into: &cause)
                    document.causes.append(cause)
                }
            },
            Key(
                "retry",
                .anyOf([.choice(["never", "backoff"]), .object(RetryFormat.keys)]),
                "Whether trying again can help. Default: never."
            ) {
                $0.retry = Reading($1.retry($2))
            } unread: {
                $0.retry = .wrong
            },
            Key("log", .choice(LogLevel.self), "The level in the log. Default: error for a 5xx, notice for a 4xx.") {
                $0.log = Reading($1.choice($2))
            },
            Key("alert", .object(AlertDocument.keys), "How often is too often.") { document, reader, node in
                var alert = AlertDocument(span: node.span)
                reader.object(node, AlertDocument.keys, into: &alert)
                document.rareParts().alert = alert
            },
            Key("see", .uri, "A page that tells more, an absolute URI.") { $0.rareParts().see = $1.uri($2) },
            Key(
                "headers",
                .map(keys: HeaderName.pattern, values: .text()),
                "Header fields of the response; `{name}` shows a param.",
                example: "headers: { Cache-Control: no-store }"
            ) { document, reader, node in
                if node.kind != .mapping { document.headersAreIncomplete = true }
                reader.map(node, of: "headers") { $0.header($1, of: document) }
            } unread: {
                $0.headersAreIncomplete = true
            },
            Key(
                "messages",
                .texts,
                "What end users read, by language (BCP 47).",
                example: MessageDocument.mapExample
            ) { $0.messages = $1.messages($2) },
            Key(
                "applications",
                .map(keys: ValueShape.anyText, values: .texts),
                "What end users of one client application read, by language.",
                example: #"applications: { "100001": { en: Your order is lost. } }"#
            ) { document, reader, node in
                reader.map(node, of: "applications") { reader, entry in
                    guard let identifier = reader.name(entry.key, "the identifier of an application") else { return }
                    let messages = reader.messages(entry.value)
                    document.applications.append(ApplicationDocument(identifier: identifier, messages: messages))
                }
            },
            Key("deprecated", .object(DeprecationDocument.keys), "The error is not to be used any more.") {
                var deprecation = DeprecationDocument(span: $2.span)
                if $1.object($2, DeprecationDocument.keys, into: &deprecation) {
                    $0.rareParts().deprecation = deprecation
                }
            },
        ]
    )
}

extension SpecReader {
    mutating func code(_ node: YAMLNode) -> Spanned<CodeValue>? {
        guard node.isWrittenScalar else {
            reportKind(of: node, expected: "a code is an integer or a word")
            return nil
        }
        if node.isPlain, let number = DecimalInteger.parse(node.text) { return Spanned(.integer(number), node.span) }
        let isDigits = node.text.isMadeOfDigits
        if node.isPlain, isDigits || DecimalInteger.isNegative(node.text) {
            let mayBeWord = isDigits && node.text.hasPrefix("0")
            let help = DecimalInteger.advice(for: node)
            report(
                .malformedInteger,
                "`\(node.text.shortened)` is no code",
                at: node.span,
                help: mayBeWord ? "quote it, `\"\(node.text.shortened)\"`, if it is a word; " + help : help
            )
            return nil
        }
        let form = "an integer, or letters, digits, `.`, `_` and `-`"
        guard let text = text(node, "code", form: form, CodeValue.isStringCode) else { return nil }
        return Spanned(.text(text.value), text.span)
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

    mutating func duration(_ node: YAMLNode) -> Spanned<SpecDuration>? {
        value(node, "duration", form: SpecDuration.advice(insteadOf: node.text), SpecDuration.init)
    }
}

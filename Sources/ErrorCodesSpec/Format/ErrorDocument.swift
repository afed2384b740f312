/// An error as its author wrote it.
///
/// A class, since rules pass thousands of them around and a copy of so many values costs more than any rule. Only the
/// reader writes it, one value at a time and before anybody else sees it, so accesses need no check.
@dynamicMemberLookup
package final class ErrorDocument: @unchecked Sendable {
    package let name: Spanned<Text>
    @exclusivity(unchecked) package internal(set) var number: Int
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
    /// True if `params` could not be read whole, so that nothing is said about names that seem to be missing.
    @exclusivity(unchecked) package internal(set) var parametersAreIncomplete = false
    @exclusivity(unchecked) package internal(set) var headersAreIncomplete = false

    /// The facts that few errors have, by name: `error.see`.
    package subscript<Fact>(dynamicMember fact: KeyPath<RareParts, Fact?>) -> Fact? {
        guard let rare else { return nil }
        return rare[keyPath: fact]
    }

    /// To be asked for only once the document is read.
    package private(set) lazy var scope = ParameterScope(parameters, isIncomplete: parametersAreIncomplete)

    /// - Parameter number: Its place among the errors of the document, and the warnings behind them.
    init(name: Spanned<Text>, number: Int) {
        self.name = name
        self.number = number
    }

    /// Where the reader puts what few errors have.
    @_optimize(none) private func rareParts() -> RareParts {
        let parts = rare ?? RareParts()
        rare = parts
        return parts
    }

    /// The facts that few errors have: room for them in each of thousands would be a third of the memory.
    package final class RareParts: @unchecked Sendable {
        package fileprivate(set) var type: Spanned<AbsoluteURI>?
        package fileprivate(set) var grpc: Spanned<GRPCStatus>?
        package fileprivate(set) var alert: AlertDocument?
        package fileprivate(set) var see: Spanned<AbsoluteURI>?
        package fileprivate(set) var tags: [Spanned<Text>]?
        package fileprivate(set) var fieldCodes: Spanned<CodeStyle>?
        package fileprivate(set) var deprecation: DeprecationDocument?
    }

    static let keys = Mapping("an error", example: "{ title: Order lost, status: 500 }", allKeys)

    /// A warning is written as an error is, without what an answer of its own would need.
    static let warningKeys = Mapping(
        "a warning",
        example: "{ title: Order delayed }",
        allKeys.filter {
            ["code", "title", "detail", "params", "description", "messages"].contains($0.description.name)
        }
    )

    private static let allKeys: [Key<ErrorDocument>] =
        [
            Key("code") { $0.code = Reading($1.code($2)) },
            Key("status") { $0.status = Reading($1.status($2)) },
            Key("grpc") { $0.rareParts().grpc = $1.choice($2) },
            Key("type") { $0.rareParts().type = $1.uri($2) },
            Key(
                "title",
                required: "The problem in a few words, the same each time it occurs (RFC 9457 3.1.3).",
                example: "title: Order lost"
            ) { $0.title = $1.title($2) },
            Key("detail") { $0.detail = $1.template($2, "the detail") },
            Key("params", example: ParameterDocument.mapExample) {
                ($0.parameters, $0.parametersAreIncomplete) = $1.parameters($2)
            },
            Key("fields", example: "fields: { missing: { detail: Must be given. } }") { document, reader, node in
                document.fields = reader.entries(node, of: "fields").map { reader.field($0) }
            },
            Key("field-codes") { $0.rareParts().fieldCodes = $1.choice($2) },
            Key("description") { $0.description = $1.text($2, "the description") },
            Key("causes", example: "causes: [{ cause: The order was never confirmed. }]") { document, reader, node in
                document.causes = reader.elements(node, of: "causes").map { element in
                    reader.document(CauseDocument(), from: element, CauseDocument.keys)
                }
            },
            Key("retry") { $0.retry = Reading($1.retry($2)) },
            Key("log") { $0.log = Reading($1.choice($2)) },
            Key("alert") {
                $0.rareParts().alert = $1.document(AlertDocument(span: $2.span), from: $2, AlertDocument.keys)
            },
            Key("see") { $0.rareParts().see = $1.uri($2) },
            Key("tags", example: "tags: [checkout]") { $0.rareParts().tags = $1.tags($2) },
            Key("headers", example: "headers: { Cache-Control: no-store }") { document, reader, node in
                if node.kind != .mapping { document.headersAreIncomplete = true }
                let entries = reader.entries(node, of: "headers")
                document.headers = entries.compactMap { reader.header($0) }
                if document.headers.count < entries.count { document.headersAreIncomplete = true }
            },
            Key("messages", example: MessageDocument.mapExample) { $0.messages = $1.messages($2) },
            Key(
                "applications",
                example: #"applications: { "100001": { en: Your order is lost. } }"#
            ) { document, reader, node in
                document.applications = reader.entries(node, of: "applications").compactMap { reader.application($0) }
            },
            Key("deprecated") {
                var deprecation = DeprecationDocument(span: $2.span)
                if $1.object($2, DeprecationDocument.keys, into: &deprecation) {
                    $0.rareParts().deprecation = deprecation
                }
            },
        ]
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

    @_optimize(none) mutating func status(_ node: YAMLNode) -> Spanned<HTTPStatus>? {
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

    @_optimize(none) fileprivate mutating func tags(_ node: YAMLNode) -> [Spanned<Text>] {
        let form = "lower-case words joined by `-`, such as `checkout`"
        let tags = elements(node, of: "tags").compactMap { text($0, "tag", form: form) { EntryName($0) != nil } }
        reportRepetitions(of: tags.repetitions(by: \.value), "the tag")
        return tags
    }

    @_optimize(none) mutating func duration(_ node: YAMLNode) -> Spanned<SpecDuration>? {
        value(node, "duration", form: SpecDuration.advice(insteadOf: node.text), SpecDuration.init)
    }
}

/// The section `swift`.
package struct SwiftDocument: Sendable {
    package var type: Spanned<SwiftTypeName>?
    package var access: Reading<AccessLevel> = .absent
    package var evolution: Spanned<Evolution>?
    package var layout: Spanned<Layout>?

    static let keys = Mapping<SwiftDocument>(
        "`swift`",
        [
            Key(
                "type",
                .text(pattern: SwiftTypeName.pattern),
                "The name of the error type. Default: the last word of the domain, PascalCase, and `Error`.",
                example: "type: OrderError"
            ) { document, reader, node in
                let form = "letters, digits and `_`, with a capital first"
                document.type = reader.value(node, "name of a Swift type", form: form, SwiftTypeName.init)
            },
            Key(
                "access",
                .choice(AccessLevel.self),
                "The access level of the generated declarations. Default: internal.",
                example: "access: public"
            ) { $0.access = Reading($1.choice($2)) },
            Key(
                "evolution",
                .choice(Evolution.self),
                "Public catalogues only: whether clients must be ready for new cases. Default: nonexhaustive."
            ) { $0.evolution = $1.choice($2) },
            Key(
                "layout",
                .choice(Layout.self),
                "`struct` for catalogues too large for an enum with payloads. Default: enum."
            ) { $0.layout = $1.choice($2) },
        ]
    )
}

/// A range of codes.
package struct RangeDocument: Sendable {
    package var name: Spanned<Text>
    package var codes: Spanned<CodeInterval>?
    package var status: Reading<HTTPStatus> = .absent
    package var title: Spanned<Text>?

    static let keys = Mapping<RangeDocument>(
        "a range",
        [
            Key(
                "codes",
                .text(pattern: "^(0|[1-9][0-9]*)-(0|[1-9][0-9]*)$"),
                "The first and the last code, joined by `-`.",
                isRequired: true,
                example: "codes: 20000-29999"
            ) { document, reader, node in
                let form = "the first and the last code, the smaller first, joined by `-`: `10000-19999`"
                document.codes = reader.value(node, "range of codes", form: form, CodeInterval.init(first:))
            },
            Key("status", .integer(400...599), "The HTTP status of its errors that give none.") {
                $0.status = Reading($1.status($2))
            } unread: {
                $0.status = .wrong
            },
            Key("title", .text(), "What its errors have in common.") { $0.title = $1.title($2) },
        ]
    )
}

/// The section `reserved`.
package struct ReservedDocument: Sendable {
    package enum Code: Sendable {
        case interval(CodeInterval)
        case text(Text)
    }

    package var codes: [Spanned<Code>] = []
    package var names: [Spanned<Text>] = []

    static let keys = Mapping<ReservedDocument>(
        "`reserved`",
        [
            Key(
                "codes",
                .list(.code),
                "Codes that were used once; `20010-20019` stands for all between.",
                example: "codes: [20002, 20010-20019]"
            ) { document, reader, node in
                reader.list(node, of: "reserved codes") { reader, element in
                    if let code = reader.reservedCode(element) { document.codes.append(code) }
                }
            },
            Key("names", .list(.text()), "Names that were used once.", example: "names: [order-refused]") {
                $0.names = $1.names($2, of: "reserved names")
            },
        ]
    )
}

/// An answer that is no error.
package struct SuccessDocument: Sendable {
    package var name: Spanned<Text>
    package var code: Reading<CodeValue> = .absent
    package var status: Reading<HTTPStatus> = .absent
    package var title: Spanned<Text>?
    package var description: Spanned<Text>?

    static let keys = Mapping<SuccessDocument>(
        "a success",
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
            Key(
                "status",
                .integer(200...299),
                "The HTTP status: 200 to 299.",
                isRequired: true,
                example: "status: 201"
            ) { $0.status = Reading($1.status($2)) },
            Key("title", .text(), "What it says in a word or two.", isRequired: true, example: "title: Created") {
                $0.title = $1.title($2)
            },
            Key("description", .text(), "Markdown, for the catalogue and the doc comment.") {
                $0.description = $1.text($2, "the description")
            },
        ]
    )
}

/// A call, and what it can answer.
package struct OperationDocument: Sendable {
    package var name: Spanned<OperationName>
    package var method: Spanned<HTTPMethod>?
    package var path: Spanned<Text>?
    package var summary: Spanned<Text>?
    package var successes: [Spanned<Text>] = []
    package var errors: [Spanned<Text>] = []

    static let keys = Mapping<OperationDocument>(
        "an operation",
        [
            Key("method", .choice(HTTPMethod.self), "The HTTP method.") { $0.method = $1.choice($2) },
            Key("path", .text(pattern: "^/"), "The path, with `{name}` for variable parts.") {
                $0.path = $1.text($2, "path", form: "it begins with `/`") { $0.hasPrefix("/") }
            },
            Key("summary", .text(), "What the call does.") { $0.summary = $1.line($2, "the summary") },
            Key(
                "success",
                .list(.name, isUnique: true),
                "What it answers when all is well.",
                example: "success: [created]"
            ) { $0.successes = $1.names($2, of: "the successes of an operation") },
            Key(
                "errors",
                .list(.name, isUnique: true),
                "What it answers otherwise.",
                isRequired: true,
                example: "errors: [order-lost]"
            ) { $0.errors = $1.names($2, of: "the errors of an operation") },
        ]
    )
}

/// A fault that a spec may have, and why.
package struct AllowanceDocument: Sendable {
    package var span: Span
    package var rule: Spanned<Text>?
    package var reason: Spanned<Text>?

    static let keys = Mapping<AllowanceDocument>(
        "an allowance",
        [
            Key(
                "rule",
                .text(),
                "The identifier or the name of a rule whose findings are warnings or notes.",
                isRequired: true,
                example: "rule: unused-error"
            ) { $0.rule = $1.name($2, "the name of a rule") },
            Key(
                "reason",
                .text(),
                "Why the spec may have what the rule finds.",
                isRequired: true,
                example: "reason: A batch job answers with it."
            ) { $0.reason = $1.line($2, "the reason") },
        ]
    )
}

extension SpecReader {
    mutating func operation(_ entry: YAMLEntries.Entry, into operations: inout [OperationDocument]) {
        let form = "`createOrder` or `create-order`"
        guard let name = value(entry.key, "name of an operation", form: form, OperationName.init) else { return }
        var operation = OperationDocument(name: name)
        object(entry.value, OperationDocument.keys, into: &operation, at: entry.key.span)
        operations.append(operation)
    }

    fileprivate mutating func reservedCode(_ node: YAMLNode) -> Spanned<ReservedDocument.Code>? {
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
        guard let code = code(node) else { return nil }
        switch code.value {
        case .integer(let number): return Spanned(.interval(CodeInterval(lower: number, upper: number)), code.span)
        case .text(let text): return Spanned(.text(text), code.span)
        }
    }

    fileprivate mutating func names(_ node: YAMLNode, of subject: String) -> [Spanned<Text>] {
        var names: [Spanned<Text>] = []
        list(node, of: subject) { reader, element in
            if let name = reader.name(element, "a name") { names.append(name) }
        }
        return names
    }
}

extension CodeInterval {
    /// Reads `10000-19999`.
    init?(first text: Text) {
        let bounds = text.string.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard bounds.count == 2, let lower = DecimalInteger.parse(Text(bounds[0])),
            let upper = DecimalInteger.parse(Text(bounds[1])), lower <= upper
        else { return nil }
        self.init(lower: lower, upper: upper)
    }
}

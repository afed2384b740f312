/// The section `swift`.
package struct SwiftDocument: Sendable {
    package var type: Spanned<SwiftTypeName>?
    package var access: Reading<AccessLevel> = .absent
    package var evolution: Spanned<Evolution>?
    package var layout: Spanned<Layout>?
    package var operations: Spanned<OperationStyle>?
    package var initialisms: [Spanned<Text>] = []
    package var foundation: Spanned<Bool>?

    static let keys = Mapping<SwiftDocument>(
        "`swift`",
        example: "{ type: OrderError, access: public }",
        [
            Key("type", example: "type: OrderError") { $0.type = $1.typeName($2) },
            Key("access", example: "access: public") { $0.access = Reading($1.choice($2)) },
            Key("evolution") { $0.evolution = $1.choice($2) },
            Key("layout") { $0.layout = $1.choice($2) },
            Key("operations") { $0.operations = $1.choice($2) },
            Key("initialisms", example: "initialisms: [SKU, VAT]") { $0.initialisms = $1.initialisms($2) },
            Key("foundation") { $0.foundation = $1.boolean($2, "`foundation`") },
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
                required: "The first and the last code, joined by `-`.",
                example: "codes: 20000-29999"
            ) { document, reader, node in
                let form = "the first and the last code, the smaller first, joined by `-`: `10000-19999`"
                document.codes = reader.value(node, "range of codes", form: form, CodeInterval.init(first:))
            },
            Key("status") { $0.status = Reading($1.status($2)) },
            Key("title") { $0.title = $1.title($2) },
        ]
    )
}

/// The section `reserved`.
package struct ReservedDocument: Sendable {
    package enum Code: Sendable {
        case interval(CodeInterval)
        case text(Text)

        var interval: CodeInterval? { if case .interval(let interval) = self { interval } else { nil } }
        @_optimize(none) var word: Text? { if case .text(let word) = self { word } else { nil } }
    }

    package var codes: [Spanned<Code>] = []
    package var names: [Spanned<Text>] = []

    static let keys = Mapping<ReservedDocument>(
        "`reserved`",
        [
            Key("codes", example: "codes: [20002, 20010-20019]") { document, reader, node in
                document.codes = reader.elements(node, of: "reserved codes").compactMap { reader.reservedCode($0) }
            },
            Key("names", example: "names: [order-refused]") { $0.names = $1.names($2, of: "reserved names") },
        ]
    )
}

/// An answer that is no error.
package struct SuccessDocument: Sendable {
    package var name: Spanned<Text>
    package var code: Reading<CodeValue> = .absent
    package var status: Reading<HTTPStatus> = .absent
    package var title: Spanned<Text>?
    package var headers: [HeaderDocument] = []
    package var description: Spanned<Text>?

    static let keys = Mapping<SuccessDocument>(
        "a success",
        [
            Key("code") { $0.code = Reading($1.code($2)) },
            Key("status", required: "The HTTP status: 200 to 299.", example: "status: 201") {
                $0.status = Reading($1.status($2))
            },
            Key("title", required: "What it says in a word or two.", example: "title: Created") {
                $0.title = $1.title($2)
            },
            Key("headers", example: "headers: { Location: \"{location}\" }") { document, reader, node in
                document.headers = reader.entries(node, of: "headers").compactMap { reader.header($0) }
            },
            Key("description") { $0.description = $1.text($2, "the description") },
        ]
    )
}

/// A status, and the error that stands for it where a server has nothing but the status.
package struct StatusDocument: Sendable {
    package var status: Spanned<HTTPStatus>
    package var error: Spanned<Text>
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
            Key("method") { $0.method = $1.choice($2) },
            Key("path") { $0.path = $1.text($2, "path", form: "it begins with `/`") { $0.hasPrefix("/") } },
            Key("summary") { $0.summary = $1.line($2, "the summary") },
            Key("success", example: "success: [created]") {
                $0.successes = $1.names($2, of: "the successes of an operation")
            },
            Key("errors", required: "What it answers otherwise.", example: "errors: [order-lost]") {
                $0.errors = $1.names($2, of: "the errors of an operation")
            },
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
                required: "The identifier or the name of a rule whose findings are warnings or notes.",
                example: "rule: unused-error"
            ) { $0.rule = $1.name($2, "the name of a rule") },
            Key(
                "reason",
                required: "Why the spec may have what the rule finds.",
                example: "reason: A batch job answers with it."
            ) { $0.reason = $1.line($2, "the reason") },
        ]
    )
}

extension SpecReader {
    mutating func status(_ entry: YAMLEntries.Entry) -> StatusDocument? {
        guard let status = status(entry.key), let error = name(entry.value, "the name of an error") else { return nil }
        return StatusDocument(status: status, error: error)
    }

    mutating func operation(_ entry: YAMLEntries.Entry) -> OperationDocument? {
        let form = "`createOrder` or `create-order`"
        guard let name = value(entry.key, "name of an operation", form: form, OperationName.init) else { return nil }
        return document(OperationDocument(name: name), from: entry.value, OperationDocument.keys, at: entry.key.span)
    }

    @_optimize(none) mutating func typeName(_ node: YAMLNode) -> Spanned<SwiftTypeName>? {
        let form = "letters, digits and `_`, with a capital first"
        return value(node, "name of a Swift type", form: form, SwiftTypeName.init)
    }

    @_optimize(none) fileprivate mutating func initialisms(_ node: YAMLNode) -> [Spanned<Text>] {
        let form = "letters and digits as they are to be spelled, with a capital first"
        let words = elements(node, of: "initialisms").compactMap {
            text($0, "initialism", form: form, Initialisms.isValid)
        }
        reportRepetitions(of: words.repetitions { $0.value.string.lowercased() }, "the initialism")
        return words
    }

    @_optimize(none) fileprivate mutating func reservedCode(_ node: YAMLNode) -> Spanned<ReservedDocument.Code>? {
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

    @_optimize(none) fileprivate mutating func names(_ node: YAMLNode, of subject: String) -> [Spanned<Text>] {
        elements(node, of: subject).compactMap { name($0, "a name") }
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

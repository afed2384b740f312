import ErrorCodesSpec

/// A key of the format as an editor shows it: the values that it can have, and its purpose.
package struct KeyShape: Sendable {
    /// Another key, and the form of its value with which this one is allowed or required, while it is refused elsewhere.
    package typealias Companion = (other: String, pattern: String, isRequired: Bool)

    package let name: String
    package let shape: ValueShape
    /// Nil for a key that must be there, whose purpose the reader tells too.
    package let summary: String?
    let companion: Companion?

    init(_ name: String, _ shape: ValueShape, _ summary: String? = nil, companion: Companion? = nil) {
        self.name = name
        self.shape = shape
        self.summary = summary
        self.companion = companion
    }

    /// The keys of each mapping, by its subject.
    package static let all: [String: [KeyShape]] = [
        "a spec": [
            KeyShape("errorcodes", .constant(SpecFormat.version)),
            KeyShape("domain", .text(pattern: DomainName.pattern)),
            KeyShape("title", .text(), "What the API is called."),
            KeyShape("type-base", .uri),
            KeyShape("owner", .text(), "Who answers for the catalogue."),
            KeyShape("unexpected", .name, "The error that stands for anything nobody declared."),
            KeyShape("swift", .object("`swift`"), "How the Swift source is made."),
            KeyShape(
                "codes",
                .choice(CodeStyle.self),
                "`flags` if each code of an error is the number of a bit, 0 to 63. Default: values."
            ),
            KeyShape(
                "ranges",
                .map(keys: EntryName.pattern, values: .object("a range")),
                "Ranges of integer codes. When given, every integer code lies in exactly one."
            ),
            KeyShape("reserved", .object("`reserved`"), "Codes and names that are never to be used again."),
            KeyShape(
                "success",
                .map(keys: EntryName.pattern, values: .object("a success")),
                "The codes of answers that are no errors."
            ),
            KeyShape("errors", .map(keys: EntryName.pattern, values: .object("an error"), minimum: 1)),
            KeyShape(
                "warnings",
                .map(keys: EntryName.pattern, values: .object("a warning")),
                "What an answer that is no error, or an error, can warn of."
            ),
            KeyShape(
                "statuses",
                .map(keys: "^[45][0-9]{2}$", values: .name),
                "The error that stands for a status where a server has nothing but the status."
            ),
            KeyShape(
                "operations",
                .map(keys: OperationName.pattern, values: .object("an operation")),
                "Which errors which call can answer."
            ),
            KeyShape(
                "allow",
                .list(.object("an allowance")),
                "Warnings and notes that are right for this catalogue, each with a reason."
            ),
        ],
        "`swift`": [
            KeyShape(
                "type",
                .text(pattern: SwiftTypeName.pattern),
                "The name of the error type. Default: the last word of the domain, PascalCase, and `Error`."
            ),
            KeyShape(
                "access",
                .choice(AccessLevel.self),
                "The access level of the generated declarations. Default: internal."
            ),
            KeyShape(
                "evolution",
                .choice(Evolution.self),
                "Public catalogues only: whether clients must be ready for new cases. Default: nonexhaustive."
            ),
            KeyShape(
                "layout",
                .choice(Layout.self),
                "`struct` for catalogues too large for an enum with payloads. Default: enum."
            ),
            KeyShape(
                "operations",
                .choice(OperationStyle.self),
                "`exhaustive` for an enum of each operation's errors, too. Default: codes."
            ),
            KeyShape(
                "initialisms",
                .list(.text(pattern: Initialisms.pattern), isUnique: true),
                "Words that Swift names spell so, beside the common ones such as URL, ID and JSON."
            ),
            KeyShape(
                "foundation",
                .boolean,
                "Whether the error is a LocalizedError and a CustomNSError. Default: on Apple's platforms alone."
            ),
        ],
        "a range": [
            KeyShape("codes", .text(pattern: "^(0|[1-9][0-9]*)-(0|[1-9][0-9]*)$")),
            KeyShape("status", .integer(400...599), "The HTTP status of its errors that give none."),
            KeyShape("title", .text(), "What its errors have in common."),
        ],
        "`reserved`": [
            KeyShape("codes", .list(.code), "Codes that were used once; `20010-20019` stands for all between."),
            KeyShape("names", .list(.text()), "Names that were used once."),
        ],
        "a success": [
            KeyShape(
                "code",
                .code,
                "A number or a word, of one kind in a catalogue. Default: the name in UPPER_SNAKE_CASE."
            ),
            KeyShape("status", .integer(200...299)),
            KeyShape("title", .text()),
            KeyShape(
                "headers",
                .map(keys: HeaderName.pattern, values: .text()),
                "Header fields of the response; `{name}` is a text that the server gives."
            ),
            KeyShape("description", .text(), "Markdown, for the catalogue and the doc comment."),
        ],
        "an operation": [
            KeyShape("method", .choice(HTTPMethod.self), "The HTTP method."),
            KeyShape("path", .text(pattern: "^/"), "The path, with `{name}` for variable parts."),
            KeyShape("summary", .text(), "What the call does."),
            KeyShape("success", .list(.name, isUnique: true), "What it answers when all is well."),
            KeyShape("errors", .list(.name, isUnique: true)),
        ],
        "an allowance": [
            KeyShape("rule", .text()),
            KeyShape("reason", .text()),
        ],
        "an error": [
            KeyShape(
                "code",
                .code,
                "A number or a word, of one kind in a catalogue. Default: the name in UPPER_SNAKE_CASE."
            ),
            KeyShape("status", .integer(400...599), "The HTTP status: 400 to 599. Default: the range's."),
            KeyShape("grpc", .choice(GRPCStatus.self), "The status of gRPC. Default: the one of the HTTP status."),
            KeyShape("type", .uri, "The problem type, an absolute URI. Default: type-base and the name."),
            KeyShape("title", .text()),
            KeyShape(
                "detail",
                .text(),
                "What the client should know of this occurrence; `{name}` shows a param (RFC 9457 3.1.4)."
            ),
            KeyShape("params", .parameters, "The values that come with the error, by name."),
            KeyShape(
                "fields",
                .map(keys: EntryName.pattern, values: .object("a field error")),
                "What can be wrong with one field of the request, each with a code of its own."
            ),
            KeyShape(
                "field-codes",
                .choice(CodeStyle.self),
                "`flags` if each code of a field error is the number of a bit, 0 to 63. Default: values."
            ),
            KeyShape("description", .text(), "Markdown, for the catalogue and the doc comment."),
            KeyShape("causes", .list(.object("a cause")), "Why it happens and how to mend it."),
            KeyShape(
                "retry",
                .anyOf([.choice(["never", "backoff"]), .object("`retry`")]),
                "Whether trying again can help. Default: never."
            ),
            KeyShape(
                "log",
                .choice(LogLevel.self),
                "The level in the log. Default: error for a 5xx, notice for a 4xx."
            ),
            KeyShape("alert", .object("`alert`"), "How often is too often."),
            KeyShape("see", .uri, "A page that tells more, an absolute URI."),
            KeyShape(
                "tags",
                .list(.text(pattern: EntryName.pattern), isUnique: true),
                "Words by which `errorcodes list --tag` finds errors."
            ),
            KeyShape(
                "headers",
                .map(keys: HeaderName.pattern, values: .text()),
                "Header fields of the response; `{name}` shows a param."
            ),
            KeyShape("messages", .texts, "What end users read, by language (BCP 47)."),
            KeyShape(
                "applications",
                .map(keys: ValueShape.anyText, values: .texts),
                "What end users of one client application read, by language."
            ),
            KeyShape("deprecated", .object("`deprecated`"), "The error is not to be used any more."),
        ],
        "a warning": [
            KeyShape(
                "code",
                .code,
                "A number or a word, of one kind in a catalogue. Default: the name in UPPER_SNAKE_CASE."
            ),
            KeyShape("title", .text()),
            KeyShape("detail", .text(), "What the client should know of this occurrence; `{name}` shows a param."),
            KeyShape("params", .parameters, "The values that come with the warning, by name."),
            KeyShape("description", .text(), "Markdown, for the catalogue and the doc comment."),
            KeyShape("messages", .texts, "What end users read, by language (BCP 47)."),
        ],
        "a cause": [
            KeyShape("cause", .text()),
            KeyShape("fix", .text(), "How to mend it."),
        ],
        "`retry`": [
            KeyShape("after", .duration)
        ],
        "`alert`": [
            KeyShape("above", .number),
            KeyShape("per", .duration),
            KeyShape("for", .duration, "For so long. Default: at once."),
            KeyShape("severity", .name, "What the alert is worth, such as page or ticket. Default: ticket."),
        ],
        "`deprecated`": [
            KeyShape("since", .text(), "The version of the API since which it is deprecated."),
            KeyShape("use", .name, "The error to use instead."),
            KeyShape("reason", .text(), "Why."),
        ],
        "a field error": [
            KeyShape("code", .code, "A number or a word. Default: the name in UPPER_SNAKE_CASE."),
            KeyShape("detail", .text(), "What is wrong with the field; `{name}` shows a param."),
            KeyShape("params", .parameters, "The values that come with it, by name."),
            KeyShape("description", .text(), "Markdown, for the catalogue and the doc comment."),
        ],
        "a param": [
            KeyShape("type", .text(pattern: ParameterType.pattern)),
            KeyShape(
                "values",
                .list(.text(pattern: EnumValueName.pattern), minimum: 1, isUnique: true),
                "The words that an `enum` can be.",
                companion: ("type", ParameterType.enumPattern, isRequired: true)
            ),
            KeyShape(
                "visibility",
                .choice(Visibility.self),
                "Who may see it: public, personal, internal or secret. Default: public."
            ),
            KeyShape(
                "wire",
                .text(pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$"),
                "The name of the member in the body. Default: the name of the param."
            ),
            KeyShape("description", .text(), "What the value is."),
            KeyShape(
                "swift-name",
                .text(pattern: SwiftTypeName.pattern),
                "The name of the enum in Swift. Params of one name and the same values share it. "
                    + "Default: the names of error and param.",
                companion: ("type", ParameterType.enumPattern, isRequired: false)
            ),
            KeyShape("example", .any, "A value of its type, to show and to test with."),
        ],
    ]
}

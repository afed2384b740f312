/// The keys of an error.
package enum ErrorKey: String, SpecKey {
    case code, status, type, title, detail, params, fields, description, causes, retry, log, alert, see, headers
    case messages, applications, deprecated

    package static let subject = "an error"
    package static let table = KeyTable<ErrorKey>()
    package static let required: Set<ErrorKey> = [.title]

    package var summary: String {
        switch self {
        case .code: "A number or a word, of one kind in a catalogue. Default: the name in UPPER_SNAKE_CASE."
        case .status: "The HTTP status: 400 to 599. Default: the range's."
        case .type: "The problem type, an absolute URI. Default: type-base and the name."
        case .title: "The problem in a few words, the same each time it occurs (RFC 9457 3.1.3)."
        case .detail: "What the client should know of this occurrence; `{name}` shows a param (RFC 9457 3.1.4)."
        case .params: "The values that come with the error, by name."
        case .fields: "What can be wrong with one field of the request, each with a code of its own."
        case .description: "Markdown, for the catalogue and the doc comment."
        case .causes: "Why it happens and how to mend it."
        case .retry: "Whether trying again can help. Default: never."
        case .log: "The level in the log. Default: error for a 5xx, notice for a 4xx."
        case .alert: "How often is too often."
        case .see: "A page that tells more, an absolute URI."
        case .headers: "Header fields of the response; `{name}` shows a param."
        case .messages: "What end users read, by language (BCP 47)."
        case .applications: "What end users of one client application read, by language."
        case .deprecated: "The error is not to be used any more."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .code: .code
        case .status: .integer(400...599)
        case .type, .see: .uri
        case .title, .detail, .description: .text()
        case .params: .map(keys: ParameterName.pattern, values: Self.parameter)
        case .fields: .map(keys: EntryName.pattern, values: .object(FieldKey.self))
        case .causes: .list(.object(CauseKey.self))
        case .retry: .anyOf([.choice(RetryKey.words), .object(RetryKey.self)])
        case .log: .choice(LogLevel.self)
        case .alert: .object(AlertKey.self)
        case .headers: .map(keys: FieldName.pattern, values: .text())
        case .messages: .texts
        case .applications: .map(keys: ValueShape.anyText, values: .texts)
        case .deprecated: .object(DeprecatedKey.self)
        }
    }

    static let parameter = ValueShape.anyOf([.text(pattern: ParameterType.shortPattern), .object(ParameterKey.self)])
}

/// The keys of a param in its long form.
package enum ParameterKey: String, SpecKey {
    case type, values, visibility, wire, description

    package static let subject = "a param"
    package static let table = KeyTable<ParameterKey>()
    package static let required: Set<ParameterKey> = [.type]
    package static let companions = [
        KeyCompanion(key: ParameterKey.values, other: .type, pattern: ParameterType.enumPattern)
    ]

    package var summary: String {
        switch self {
        case .type: "string int double bool date-time duration uuid url enum list<T>, with `?` where it is optional."
        case .values: "The words that an `enum` can be."
        case .visibility: "Who may see it: public, personal, internal or secret. Default: public."
        case .wire: "The name of the member in the body. Default: the name of the param."
        case .description: "What the value is."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .type: .text(pattern: ParameterType.pattern)
        case .values: .list(.text(pattern: ParameterDocument.valuePattern), minimum: 1, isUnique: true)
        case .visibility: .choice(Visibility.self)
        case .wire: .text(pattern: "^[A-Za-z_][A-Za-z0-9_.-]*$")
        case .description: .text()
        }
    }
}

/// The keys of a field error.
package enum FieldKey: String, SpecKey {
    case code, detail, params, description

    package static let subject = "a field error"
    package static let table = KeyTable<FieldKey>()
    package static let required: Set<FieldKey> = []

    package var summary: String {
        switch self {
        case .code: "A number or a word. Default: the name in UPPER_SNAKE_CASE."
        case .detail: "What is wrong with the field; `{name}` shows a param."
        case .params: "The values that come with it, by name."
        case .description: "Markdown, for the catalogue and the doc comment."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .code: .code
        case .detail, .description: .text()
        case .params: .map(keys: ParameterName.pattern, values: ErrorKey.parameter)
        }
    }
}

/// The keys of a cause.
package enum CauseKey: String, SpecKey {
    case cause, fix

    package static let subject = "a cause"
    package static let table = KeyTable<CauseKey>()
    package static let required: Set<CauseKey> = [.cause]

    package var summary: String {
        switch self {
        case .cause: "Why it happens."
        case .fix: "How to mend it."
        }
    }

    package var shape: ValueShape { .text() }
}

/// The keys of `retry` where it is a mapping.
package enum RetryKey: String, SpecKey {
    case after

    package static let subject = "`retry`"
    package static let table = KeyTable<RetryKey>()
    package static let required: Set<RetryKey> = [.after]
    static let words = ["never", "backoff"]

    package var summary: String { "How long to wait first: a number and ms, s, m, h or d." }
    package var shape: ValueShape { .duration }
}

/// The keys of `alert`.
package enum AlertKey: String, SpecKey {
    case above, per, `for`, severity

    package static let subject = "`alert`"
    package static let table = KeyTable<AlertKey>()
    package static let required: Set<AlertKey> = [.above, .per]

    package var summary: String {
        switch self {
        case .above: "More occurrences than this are too many."
        case .per: "In this time."
        case .for: "For so long. Default: at once."
        case .severity: "What the alert is worth, such as page or ticket. Default: ticket."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .above: .number
        case .per, .for: .duration
        case .severity: .name
        }
    }
}

/// The keys of `deprecated`.
package enum DeprecatedKey: String, SpecKey {
    case since, use, reason

    package static let subject = "`deprecated`"
    package static let table = KeyTable<DeprecatedKey>()
    package static let required: Set<DeprecatedKey> = []

    package var summary: String {
        switch self {
        case .since: "The version of the API since which it is deprecated."
        case .use: "The error to use instead."
        case .reason: "Why."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .since, .reason: .text()
        case .use: .name
        }
    }
}

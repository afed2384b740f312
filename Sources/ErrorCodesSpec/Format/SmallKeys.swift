/// The keys of `swift`.
package enum SwiftKey: String, SpecKey {
    case type, access, evolution, layout

    package static let subject = "`swift`"
    package static let table = KeyTable<SwiftKey>()
    package static let required: Set<SwiftKey> = []

    package var summary: String {
        switch self {
        case .type: "The name of the error type. Default: the last word of the domain, PascalCase, and `Error`."
        case .access: "The access level of the generated declarations. Default: internal."
        case .evolution: "Public catalogues only: whether clients must be ready for new cases. Default: nonexhaustive."
        case .layout: "`struct` for catalogues too large for an enum with payloads. Default: enum."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .type: .text(pattern: SwiftTypeName.pattern)
        case .access: .choice(AccessLevel.self)
        case .evolution: .choice(Evolution.self)
        case .layout: .choice(Layout.self)
        }
    }
}

/// The keys of a range of codes.
package enum RangeKey: String, SpecKey {
    case codes, status, title

    package static let subject = "a range"
    package static let table = KeyTable<RangeKey>()
    package static let required: Set<RangeKey> = [.codes]

    package var summary: String {
        switch self {
        case .codes: "The first and the last code, joined by `-`."
        case .status: "The HTTP status of its errors that give none."
        case .title: "What its errors have in common."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .codes: .text(pattern: "^(0|[1-9][0-9]*)-(0|[1-9][0-9]*)$")
        case .status: .integer(400...599)
        case .title: .text()
        }
    }
}

/// The keys of `reserved`.
package enum ReservedKey: String, SpecKey {
    case codes, names

    package static let subject = "`reserved`"
    package static let table = KeyTable<ReservedKey>()
    package static let required: Set<ReservedKey> = []

    package var summary: String {
        switch self {
        case .codes: "Codes that were used once; `20010-20019` stands for all between."
        case .names: "Names that were used once."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .codes: .list(.code)
        case .names: .list(.text())
        }
    }
}

/// The keys of a success.
package enum SuccessKey: String, SpecKey {
    case code, status, title, description

    package static let subject = "a success"
    package static let table = KeyTable<SuccessKey>()
    package static let required: Set<SuccessKey> = [.status, .title]

    package var summary: String {
        switch self {
        case .code: "A number or a word, of one kind in a catalogue. Default: the name in UPPER_SNAKE_CASE."
        case .status: "The HTTP status: 200 to 299."
        case .title: "What it says in a word or two."
        case .description: "Markdown, for the catalogue and the doc comment."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .code: .code
        case .status: .integer(200...299)
        case .title, .description: .text()
        }
    }
}

/// The keys of an operation.
package enum OperationKey: String, SpecKey {
    case method, path, abstract = "summary", success, errors

    package static let subject = "an operation"
    package static let table = KeyTable<OperationKey>()
    package static let required: Set<OperationKey> = [.errors]

    package var summary: String {
        switch self {
        case .method: "The HTTP method."
        case .path: "The path, with `{name}` for variable parts."
        case .abstract: "What the call does."
        case .success: "What it answers when all is well."
        case .errors: "What it answers otherwise."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .method: .choice(HTTPMethod.self)
        case .path: .text(pattern: "^/")
        case .abstract: .text()
        case .success, .errors: .list(.name, isUnique: true)
        }
    }
}

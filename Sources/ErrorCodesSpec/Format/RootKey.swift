/// The keys at the top of a spec.
package enum RootKey: String, SpecKey {
    case errorcodes
    case domain
    case title
    case typeBase = "type-base"
    case owner
    case unexpected
    case swift
    case ranges
    case reserved
    case success
    case errors
    case operations
    case allow

    package static let subject = "a spec"
    package static let table = KeyTable<RootKey>()
    package static let required: Set<RootKey> = [.errorcodes, .domain, .typeBase, .errors]

    package var summary: String {
        switch self {
        case .errorcodes: "The format of this file."
        case .domain: "The namespace of names, metrics and links: lower-case words joined by `.` or `-`."
        case .title: "What the API is called."
        case .typeBase: "The problem type of an error is this URI followed by its name."
        case .owner: "Who answers for the catalogue."
        case .unexpected: "The error that stands for anything nobody declared."
        case .swift: "How the Swift source is made."
        case .ranges: "Ranges of integer codes. When given, every integer code lies in exactly one."
        case .reserved: "Codes and names that are never to be used again."
        case .success: "The codes of answers that are no errors."
        case .errors: "What can go wrong, by name."
        case .operations: "Which errors which call can answer."
        case .allow: "Warnings and notes that are right for this catalogue, each with a reason."
        }
    }

    package var shape: ValueShape {
        switch self {
        case .errorcodes: .constant(SpecFormat.version)
        case .domain: .text(pattern: DomainName.pattern)
        case .title, .owner: .text()
        case .typeBase: .uri
        case .unexpected: .name
        case .swift: .object(SwiftKey.self)
        case .ranges: .map(keys: EntryName.pattern, values: .object(RangeKey.self))
        case .reserved: .object(ReservedKey.self)
        case .success: .map(keys: EntryName.pattern, values: .object(SuccessKey.self))
        case .errors: .map(keys: EntryName.pattern, values: .object(ErrorKey.self), minimum: 1)
        case .operations: .map(keys: OperationName.pattern, values: .object(OperationKey.self))
        case .allow: .list(.object(AllowKey.self))
        }
    }
}

/// The format that this version reads.
package enum SpecFormat {
    package static let version = 1
    /// What the name of a spec ends with.
    package static let fileSuffix = ".errorcodes.yaml"
    /// What stands between the name of a spec and the language in the name of a file of translations.
    package static let translationInfix = ".messages."
    package static let translationSuffix = ".yaml"
    package static let schemaFileName = "errorcodes-\(version).schema.json"
}

/// A spec that is right: names resolved, defaults filled in, entries in the order of their codes.
///
/// A catalogue is made only when no error is left, so nothing in it is optional because it might be wrong.
package struct Catalog: Sendable {
    /// The name of the spec's file without its suffix: `orders` of `orders.errorcodes.yaml`.
    package let name: String
    /// The name of the spec's file.
    package let sourceName: String
    /// Where the facts of the spec itself are written.
    package let places: Places<SpecDocument>
    package let domain: DomainName
    package let typeBase: AbsoluteURI
    package let swift: SwiftOptions
    package let codeKind: CodeKind
    /// By their lower bounds.
    package let ranges: [CodeRange]
    package let reserved: Reservations
    /// By their codes.
    package let successes: [SuccessEntry]
    /// By their codes: integers by value, words by bytes.
    package let errors: [ErrorEntry]
    /// By their codes. A warning is an entry as an error is, but its status has no meaning: it is that of the answer.
    package let warnings: [ErrorEntry]
    /// By their statuses.
    package let statuses: [StandingError]
    /// By their names.
    package let operations: [Operation]
    /// The number in `errors` of the error that stands for anything nobody declared.
    package let unexpected: Int?
    /// The languages that have at least one text.
    package let languages: [LanguageTag]

    /// What can have texts for end users.
    package var errorsAndWarnings: [ErrorEntry] { errors + warnings }

    /// True if each code of an error is the number of a bit.
    package var hasFlags: Bool { places.document.codes?.value == .flags }

    package var title: Text? { places.document.title?.value }
    package var owner: Text? { places.document.owner?.value }

    /// The problem type of an error (RFC 9457 3.1.1).
    @_optimize(none) package func typeURI(of error: ErrorEntry) -> Text {
        error.type?.text ?? typeBase.text + error.name.text
    }
}

/// How the Swift source is made.
package struct SwiftOptions: Sendable {
    package let type: SwiftTypeName
    package let access: AccessLevel
    package let isExhaustive: Bool
    package let layout: Layout
    package let operations: OperationStyle
    /// Those by which the names of the spec become names in Swift.
    package let initialisms: Initialisms
    /// Whether the error conforms to Foundation's protocols: everywhere, nowhere or, if nil, on Apple's platforms.
    package let foundation: Bool?
}

/// An interval of codes that have something in common.
package struct CodeRange: Sendable {
    package let places: Places<RangeDocument>
    package let name: EntryName
    package let codes: CodeInterval

    package var title: Text? { places.document.title?.value }
}

/// Codes and names that are never to be used again.
package struct Reservations: Sendable {
    /// Those of the codes are in the order of the intervals and then of the words, those of the names in that of these.
    package let places: Places<ReservedDocument>

    package var intervals: [CodeInterval] { places.document.codes.compactMap(\.value.interval) }
    @_optimize(none) package var words: [Text] { places.document.codes.compactMap(\.value.word) }
    @_optimize(none) package var names: [Text] { places.document.names.map(\.value) }
}

/// An answer that is no error.
package struct SuccessEntry: Sendable {
    package let places: Places<SuccessDocument>
    package let name: EntryName
    package let code: CodeValue
    package let status: HTTPStatus
    package let title: Text

    package var description: Text? { places.document.description?.value }
    @_optimize(none) package var headers: [HeaderField] {
        places.document.headers.map { HeaderField(places: Places($0, in: places.file)) }
    }
    /// The names in the values of the header fields, each once: what a server gives with the success.
    @_optimize(none) package var headerValues: [Text] {
        var names: [Text] = []
        for name in headers.flatMap(\.value.placeholders) where !names.contains(name) { names.append(name) }
        return names
    }
}

/// The error that stands for a status where a server has nothing but the status.
package struct StandingError: Sendable {
    package let status: HTTPStatus
    /// Its number in the catalog's errors.
    package let error: Int
    package let place: Location
}

/// A call, and what it can answer.
package struct Operation: Sendable {
    /// Those of the successes and errors are in the order of their numbers.
    package let places: Places<OperationDocument>
    /// Numbers in the catalog's successes.
    package let successes: [Int]
    /// Numbers in the catalog's errors.
    package let errors: [Int]

    package var name: OperationName { places.document.name.value }
    package var method: HTTPMethod? { places.document.method?.value }
    package var path: Text? { places.document.path?.value }
    package var summary: Text? { places.document.summary?.value }
}

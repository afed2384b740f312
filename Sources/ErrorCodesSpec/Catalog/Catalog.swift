/// A spec that is right: names resolved, defaults filled in, entries in the order of their codes.
///
/// A catalogue is made only when no error is left, so nothing in it is optional because it might be wrong.
package struct Catalog: Sendable {
    /// The name of the spec's file without its suffix: `orders` of `orders.errorcodes.yaml`.
    package let name: String
    /// The name of the spec's file.
    package let sourceName: String
    package let domain: DomainName
    package let title: Text?
    package let owner: Text?
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
    /// By their names.
    package let operations: [Operation]
    /// The number in `errors` of the error that stands for anything nobody declared.
    package let unexpected: Int?
    /// The languages that have at least one text.
    package let languages: [LanguageTag]

    /// The problem type of an error (RFC 9457 3.1.1).
    package func typeURI(of error: ErrorEntry) -> Text {
        error.type?.text ?? typeBase.text + error.name.text
    }
}

/// How the Swift source is made.
package struct SwiftOptions: Sendable {
    package let type: SwiftTypeName
    package let access: AccessLevel
    package let isExhaustive: Bool
    package let layout: Layout
}

/// What the codes of an interval have in common.
package struct CodeRange: Sendable {
    package let name: EntryName
    package let codes: CodeInterval
    package let title: Text?
}

/// Codes and names that are never to be used again.
package struct Reservations: Sendable {
    package let intervals: [CodeInterval]
    package let words: [Text]
    package let names: [Text]
}

/// An answer that is no error.
package struct SuccessEntry: Sendable {
    package let name: EntryName
    package let code: CodeValue
    package let status: HTTPStatus
    package let title: Text
    package let description: Text?
}

/// A call, and what it can answer.
package struct Operation: Sendable {
    package let name: OperationName
    package let method: HTTPMethod?
    package let path: Text?
    package let summary: Text?
    /// Numbers in the catalogue's successes.
    package let successes: [Int]
    /// Numbers in the catalogue's errors.
    package let errors: [Int]
}

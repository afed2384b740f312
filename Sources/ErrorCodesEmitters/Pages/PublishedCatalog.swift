package import ErrorCodesSpec

/// A catalog as one audience may see it.
///
/// This is the only place that leaves out what the public must not see: internal and secret params, owner, log levels
/// and alerts. Pages and JSON are made of this, never of a `Catalog`.
package struct PublishedCatalog: Sendable {
    package let audience: Audience
    /// By their codes, in the order of the catalog's errors.
    package let errors: [PublishedError]
    /// By their codes.
    package let warnings: [PublishedError]
    private let catalog: Catalog

    package init(_ catalog: Catalog, for audience: Audience) {
        self.catalog = catalog
        self.audience = audience
        var operations = [[Int]](repeating: [], count: catalog.errors.count)
        for (number, operation) in catalog.operations.enumerated() {
            for error in operation.errors { operations[error].append(number) }
        }
        var predecessors = [[Int]](repeating: [], count: catalog.errors.count)
        for (number, error) in catalog.errors.enumerated() {
            if let replacement = error.deprecation?.replacement { predecessors[replacement].append(number) }
        }
        errors = catalog.errors.enumerated().map { number, error in
            PublishedError(
                error,
                for: audience,
                type: catalog.typeURI(of: error),
                operations: operations[number],
                predecessors: predecessors[number]
            )
        }
        warnings = catalog.warnings.map { PublishedError($0, for: audience, type: catalog.typeURI(of: $0)) }
    }

    package var name: String { catalog.name }
    package var domain: DomainName { catalog.domain }
    package var title: Text? { catalog.title }
    /// Who answers for the catalog; nil for the public.
    package var owner: Text? { audience == .team ? catalog.owner : nil }
    package var typeBase: AbsoluteURI { catalog.typeBase }
    package var codeKind: CodeKind { catalog.codeKind }
    package var hasFlags: Bool { catalog.hasFlags }
    package var unexpected: Int? { catalog.unexpected }
    package var languages: [LanguageTag] { catalog.languages }
    package var swift: SwiftOptions { catalog.swift }
    package var initialisms: [Text] { catalog.places.document.swift.initialisms.map(\.value) }
    package var ranges: [CodeRange] { catalog.ranges }
    package var reserved: Reservations { catalog.reserved }
    package var successes: [SuccessEntry] { catalog.successes }
    package var statuses: [StandingError] { catalog.statuses }
    package var operations: [ErrorCodesSpec.Operation] { catalog.operations }
}

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
    package var rangeUsages: [RangeUsage] { catalog.rangeUsages }
    package var reserved: Reservations { catalog.reserved }
    package var successes: [SuccessEntry] { catalog.successes }
    package var statuses: [StandingError] { catalog.statuses }
    package var operations: [ErrorCodesSpec.Operation] { catalog.operations }

    /// True if the type base is a folder of the web, so that the page of an error can be at its type.
    package var hasPagesAtTypes: Bool {
        let base = typeBase.text.string
        let isOfTheWeb = ["http", "https"].contains(base.prefix { $0 != ":" }.lowercased())
        return isOfTheWeb && base.hasSuffix("/") && !base.contains { $0 == "?" || $0 == "#" }
    }

    /// Where the public page of an error is: its type, unless the error has one of its own. Nil where pages cannot be at the
    /// type base.
    package func pageAddress(of error: PublishedError) -> Text? {
        hasPagesAtTypes ? typeBase.text + error.name.text : nil
    }
}

import ErrorCodesSpec
import ErrorCodesWriting

/// Why the pages of catalogs cannot be made.
enum PageRefusals {
    /// - Parameter takenNames: Names whose files are pages of another kind.
    static func refusals(of catalogs: [Catalog], takenNames: Set<String>) -> [Refusal] {
        let others = catalogs.indices.dropFirst().map { number in
            Refusal(
                catalog: number,
                reason:
                    "the pages of each spec need a folder of their own: generate them one by one, each with --output"
            )
        }
        guard let catalog = catalogs.first else { return [] }
        let names = catalog.errors.map(\.name.text) + catalog.reserved.names
        let taken = names.map(\.string).filter(takenNames.contains).map { name in
            Refusal(catalog: 0, reason: "the page of the error `\(name)` would take the place of the overview")
        }
        return taken + others
    }
}

import ErrorCodesSpec
import ErrorCodesWriting

/// Why the pages of catalogs cannot be made.
enum PageRefusals {
    /// What the files of more than one spec in a folder are told.
    static let severalSpecs = "give each its own (`--output`, or `output` in errorcodes.yaml)"

    /// - Parameter takenFiles: The names of files that are no error's, each by its name without the ending.
    static func refusals(of catalogs: [Catalog], takenFiles: [String: String]) -> [Refusal] {
        let others = catalogs.indices.dropFirst().map { number in
            Refusal(catalog: number, reason: "a folder holds the pages of one spec: \(severalSpecs)")
        }
        guard let catalog = catalogs.first else { return [] }
        let names = catalog.errors.map(\.name.text.string)
        let taken = names.compactMap { name in
            takenFiles[name].map { file in
                let reason = "the page of the error `\(name)` would be \(file), which is the overview of all errors"
                return Refusal(catalog: 0, reason: "\(reason): rename the error")
            }
        }
        return taken + others
    }
}

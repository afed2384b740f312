import ErrorCodesSpec

/// A catalogue, and the names that it has in Swift.
///
/// A class, since every part of a source holds it: a debug build would copy so many values for each question.
final class SwiftSource {
    let catalog: Catalog
    let names: SwiftNames

    init(_ catalog: Catalog) {
        self.catalog = catalog
        names = SwiftNames(catalog)
    }
}

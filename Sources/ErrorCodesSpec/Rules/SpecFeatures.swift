/// What there is in a spec at all, so that rules about the rest need not look at each error.
package struct SpecFeatures: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    package static let parameters = SpecFeatures(rawValue: 1 << 0)
    /// Params that the client must not see.
    package static let guardedParameters = SpecFeatures(rawValue: 1 << 1)
    package static let headers = SpecFeatures(rawValue: 1 << 2)
    package static let types = SpecFeatures(rawValue: 1 << 3)
    package static let pauses = SpecFeatures(rawValue: 1 << 4)
    package static let logLevels = SpecFeatures(rawValue: 1 << 5)
    package static let deprecations = SpecFeatures(rawValue: 1 << 6)
    /// Texts of one application.
    package static let applicationTexts = SpecFeatures(rawValue: 1 << 7)
    /// Files of texts beside the spec.
    package static let translations = SpecFeatures(rawValue: 1 << 8)
    /// Texts for readers that show a param.
    package static let messagePlaceholders = SpecFeatures(rawValue: 1 << 9)
    package static let plurals = SpecFeatures(rawValue: 1 << 10)
    /// Placeholders that may name no param.
    package static let unknownPlaceholders = SpecFeatures(rawValue: 1 << 11)
    /// Params that a client gets, and that may be shown in no text.
    package static let unshownParameters = SpecFeatures(rawValue: 1 << 12)
}

extension SpecFeatures {
    init(of document: SpecDocument) {
        var census = FeatureCensus()
        for error in document.errors { census.add(error) }
        for translation in document.translations { census.add(translation) }
        self = census.features
    }
}

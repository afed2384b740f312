package import ErrorCodesSamples
import ErrorCodesSwiftEmitter
package import ErrorCodesWriting

/// What can be chosen about the files of emitters; each takes what concerns it.
package struct EmitterOptions: Sendable {
    /// Who reads them.
    package var audience: Audience
    /// True if Markdown is one file, and not one for each error.
    package var isSingleFile: Bool
    /// True if HTML has a page at the number of each error too, which leads to the one at its name.
    package var hasCodePages: Bool
    /// How descriptions become parts of pages.
    package var descriptions: any DescriptionRenderer
    /// The forms of bodies that fixtures and pages have: those that the server sends.
    package var forms: [SampleForm]

    package init(
        audience: Audience = .public,
        isSingleFile: Bool = false,
        hasCodePages: Bool = false,
        descriptions: any DescriptionRenderer = PlainDescriptions(),
        forms: [SampleForm] = SampleForm.allCases
    ) {
        self.audience = audience
        self.isSingleFile = isSingleFile
        self.hasCodePages = hasCodePages
        self.descriptions = descriptions
        self.forms = forms
    }
}

/// Every emitter of the command line; the first is the default.
package enum EmitterRegistry {
    /// The emitters with the default options.
    package static let all = emitters(EmitterOptions())

    /// The emitters, each with the options that concern it.
    package static func emitters(_ options: EmitterOptions) -> [any Emitter] {
        [
            SwiftEmitter(),
            JSONCatalogEmitter(audience: options.audience),
            MarkdownEmitter(options),
            HTMLEmitter(options),
            FixtureEmitter(options.forms),
            PagesEmitter(options),
        ]
    }
}

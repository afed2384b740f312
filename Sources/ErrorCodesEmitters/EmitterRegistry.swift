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
    private let givenForms: [SampleForm]?
    /// The version of OpenAPI documents.
    package var openAPI: OpenAPIVersion
    /// What OpenAPI documents are written in.
    package var format: DocumentFormat
    /// What the names of components in OpenAPI begin with.
    package var prefix: String

    package init(
        audience: Audience = .public,
        isSingleFile: Bool = false,
        hasCodePages: Bool = false,
        descriptions: any DescriptionRenderer = PlainDescriptions(),
        forms: [SampleForm]? = nil,
        openAPI: OpenAPIVersion = .v3_1,
        format: DocumentFormat = .yaml,
        prefix: String = ""
    ) {
        self.audience = audience
        self.isSingleFile = isSingleFile
        self.hasCodePages = hasCodePages
        self.descriptions = descriptions
        givenForms = forms
        self.openAPI = openAPI
        self.format = format
        self.prefix = prefix
    }

    /// The forms of bodies that fixtures and pages have: those that the server sends, by default all of them.
    package var forms: [SampleForm] { givenForms ?? SampleForm.allCases }

    /// The forms that documents and schemas have: by default problems alone, as a server sends them.
    package var documentForms: [SampleForm] { givenForms ?? [.problem] }
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
            OpenAPIEmitter(options),
            JSONSchemaEmitter(options),
            TypeScriptEmitter(),
            NginxEmitter(),
            MtailEmitter(),
            PrometheusEmitter(),
        ]
    }
}

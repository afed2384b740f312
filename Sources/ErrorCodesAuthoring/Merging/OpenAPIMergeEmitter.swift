package import ErrorCodesEmitters
package import ErrorCodesSpec
package import ErrorCodesWriting

/// An OpenAPI document with what catalogs add to it, in place of the document.
package struct OpenAPIMergeEmitter: DocumentEmitter {
    package static let name = "openapi"

    package var name: String { Self.name }
    package let fileSuffixes: [String] = []
    package let document: String
    private let options: EmitterOptions

    /// - Parameter document: The path of the document.
    package init(document: String, _ options: EmitterOptions = EmitterOptions()) {
        self.document = document
        self.options = options
    }

    package func artifacts(for catalogs: [Catalog]) -> [Artifact] { [] }

    package func revise(
        _ document: SourceFile,
        for catalogs: [Catalog]
    ) -> (bytes: [UInt8], diagnostics: [Diagnostic]) {
        OpenAPIMerge.revise(document, for: catalogs) { catalog, version in
            OpenAPIParts(
                catalog,
                version: version,
                forms: options.documentForms,
                prefix: options.prefix,
                descriptions: options.descriptions
            )
        }
    }
}

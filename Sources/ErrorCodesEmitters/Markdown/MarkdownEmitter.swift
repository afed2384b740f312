package import ErrorCodesSpec
package import ErrorCodesWriting

/// A page of Markdown for each error and an overview, or everything in one file.
package struct MarkdownEmitter: Emitter {
    package let name = "markdown"
    package let fileSuffixes = [".md"]
    package let needsOwnFolder = true
    private let audience: Audience
    private let links: MarkdownLinks
    private let descriptions: any DescriptionRenderer

    package init(_ options: EmitterOptions) {
        audience = options.audience
        links = MarkdownLinks(isSingleFile: options.isSingleFile)
        descriptions = options.descriptions
    }

    /// The overview, which no error can have the name of.
    static let overview = "catalog"

    package func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        guard let catalog = catalogs.first else { return [] }
        let pages = MarkdownPages(catalog, for: audience, descriptions: descriptions, links: links)
        let overview = Artifact(name: "\(Self.overview).md", catalog: 0) { sink in
            pages.overview.write(to: sink)
            if links.isSingleFile { pages.errors.forEach { pages.write($0, to: sink, isPart: true) } }
        }
        guard !links.isSingleFile else { return [overview] }
        return [overview]
            + pages.errors.map { number in
                Artifact(name: "\(catalog.errors[number].name.text).md", catalog: 0) { sink in
                    pages.write(number, to: sink, isPart: false)
                }
            }
    }

    package func refusals(of catalogs: [Catalog]) -> [Refusal] {
        PageRefusals.refusals(of: catalogs, takenNames: links.isSingleFile ? [] : [Self.overview])
    }
}

/// The pages of a catalog in Markdown.
struct MarkdownPages: Sendable {
    let catalog: PublishedCatalog
    private let examples: ResponseExamples
    private let descriptions: any DescriptionRenderer
    private let links: MarkdownLinks

    init(
        _ catalog: Catalog,
        for audience: Audience,
        descriptions: any DescriptionRenderer,
        links: MarkdownLinks
    ) {
        self.catalog = PublishedCatalog(catalog, for: audience)
        examples = ResponseExamples(catalog)
        self.descriptions = descriptions
        self.links = links
    }

    var errors: Range<Int> { catalog.errors.indices }

    var overview: MarkdownText {
        "\(MarkdownCatalogPage(catalog, descriptions: descriptions, links: links).text)\n"
    }

    func page(_ error: Int) -> MarkdownText {
        let page = ErrorPage(error, of: catalog)
        let examples = examples.all(of: error)
        return "\(MarkdownErrorPage(page, examples: examples, descriptions: descriptions, links: links).text)\n"
    }

    /// - Parameter isPart: True if something stands before it.
    func write(_ error: Int, to sink: any OutputSink, isPart: Bool) {
        let page = page(error)
        (isPart ? "\n\(page)" : page).write(to: sink)
    }
}

extension MarkdownText {
    func write(to sink: any OutputSink) {
        var string = string
        string.withUTF8 { sink.receive(UnsafeRawBufferPointer($0)) }
    }
}

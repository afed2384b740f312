package import ErrorCodesSpec
package import ErrorCodesWriting

/// The site of a catalog: an index with a search, and for each error a page, with the same as Markdown and JSON beside it.
package struct HTMLEmitter: OptionTakingEmitter {
    package let name = "html"
    package let fileSuffixes = [".html", ".css", ".js", ".md", ".json"]
    package let marks =
        [HTMLDocument.beginning.string, JSONCatalog.beginning] + SiteFile.marks
        + [MarkdownEmitter.mark.string]
    package let needsOwnFolder = true
    let takenOptions: Set<EmitterOption> = [.audience, .codePages, .form]
    private let options: EmitterOptions

    package init(_ options: EmitterOptions) {
        var options = options
        options.isSingleFile = false
        self.options = options
    }

    package func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        guard let catalog = catalogs.first else { return [] }
        let published = PublishedCatalog(catalog, for: options.audience)
        let site = HTMLSite(published, descriptions: options.descriptions, forms: options.forms)
        let samples = ResponseExamples(catalog, forms: options.forms)
        return overview(site) + site.catalog.errors.indices.map { error($0, site, samples) } + reserved(site)
            + (options.hasCodePages ? codePages(site) : []) + MarkdownEmitter(options).artifacts(for: catalog, samples)
            + json(site)
    }

    package func refusals(of catalogs: [Catalog]) -> [Refusal] {
        PageRefusals.refusals(
            of: catalogs,
            takenFiles: MarkdownEmitter.takenFiles.merging(["index": "index.html"]) { file, _ in file }
        )
    }

    // MARK: Files

    private func overview(_ site: HTMLSite) -> [Artifact] {
        let files = [
            Artifact(name: "index.html", catalog: 0) { HTMLIndexPage(site: site).document.write(to: $0) },
            SiteFile.style, SiteFile.script,
        ]
        guard site.isLarge else { return files }
        let ranges = site.groups.map { group in
            Artifact(name: "_range-\(group.identifier).html", catalog: 0) { sink in
                HTMLGroup(site: site, group: group).document.write(to: sink)
            }
        }
        return files + ranges + [SearchFile(site: site).artifact]
    }

    private func error(_ number: Int, _ site: HTMLSite, _ examples: ResponseExamples) -> Artifact {
        let page = site.page(number)
        return Artifact(name: "\(page.error.name.text).html", catalog: 0) { sink in
            HTMLErrorPage(site: site, page: page, examples: examples.all(of: number)).document.write(to: sink)
        }
    }

    private func reserved(_ site: HTMLSite) -> [Artifact] {
        ReservedPage.all(of: site.catalog).flatMap { page in
            [
                Artifact(name: "\(page.file).html", catalog: 0) { page.document(in: site).write(to: $0) },
                Artifact(name: "\(page.file).md", catalog: 0) { page.markdown.write(to: $0) },
                Artifact(name: "\(page.file).json", catalog: 0) { page.json(in: site.catalog).write(to: $0) },
            ]
        }
    }

    /// Words are no pages: without regard to case one could be the name of another error.
    private func codePages(_ site: HTMLSite) -> [Artifact] {
        guard site.catalog.codeKind == .integer else { return [] }
        return site.catalog.errors.indices.map { number in
            let page = site.page(number)
            return Artifact(name: "\(page.code).html", catalog: 0) { CodePage(page: page).text.write(to: $0) }
        }
    }

    private func json(_ site: HTMLSite) -> [Artifact] {
        let catalog = JSONCatalog(site.catalog)
        return [Artifact(name: "\(MarkdownEmitter.overview).json", catalog: 0) { catalog.write(to: $0) }]
            + site.catalog.errors.indices.map { number in
                Artifact(name: "\(site.catalog.errors[number].name.text).json", catalog: 0) { sink in
                    catalog.write(error: number, to: sink)
                }
            }
    }
}

import ErrorCodesSpec

/// A code or name that was given out once: its page stays, since bodies and logs lead to it for ever.
struct ReservedPage: Sendable {
    /// The code or name.
    let word: String
    /// The name of its files, without an ending.
    let file: String

    /// Of a longer interval no code is likely to have been given out.
    private static let maximumInterval = 100

    /// Those whose files take the place of no others, also where the case of names makes no difference.
    static func all(of catalog: PublishedCatalog) -> [ReservedPage] {
        var taken = Set(catalog.errors.map(\.name.text.string) + ["index", MarkdownEmitter.overview])
        let reserved = catalog.reserved
        let codes = reserved.intervals.filter { UInt($0.upper - $0.lower) < UInt(maximumInterval) }
            .flatMap { ($0.lower...$0.upper).map(String.init) }
        return (reserved.names.map(\.string) + codes + reserved.words.map(\.string)).compactMap { word in
            taken.insert(word.lowercased()).inserted ? ReservedPage(word: word, file: word) : nil
        }
    }

    static let meaning =
        "It was given out once and is not used any more. It never gets another meaning: what still answers it is old."

    func document(in site: HTMLSite) -> HTMLDocument {
        HTMLDocument(
            site: site,
            title: "\(word) – \(site.catalog.heading) errors",
            summary: "\(word): \(Self.meaning)",
            head: "<link rel=\"alternate\" type=\"text/markdown\" href=\"\(file).md\">\n",
            content: """
                <nav class="crumbs" aria-label="Where this is"><a href="index.html">All errors</a></nav>
                <main id="_content">
                <div class="head"><div class="eyebrow"><span class="tag old">not used any more</span></div>
                <h1><code>\(word)</code></h1></div>
                <p class="notice">\(Self.meaning)</p>
                </main>
                """
        )
    }

    var markdown: MarkdownText { "\(MarkdownEmitter.mark)\n\n# \(code: word)\n\n\(Self.meaning)\n" }

    func json(in catalog: PublishedCatalog) -> JSONText {
        .object([
            ("errorcodesCatalog", .number(JSONCatalogEmitter.version)), ("domain", .string(catalog.domain.text.string)),
            ("reserved", .string(word)),
        ])
    }
}

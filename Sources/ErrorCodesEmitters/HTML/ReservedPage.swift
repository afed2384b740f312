import ErrorCodesSpec

/// The page of a code, an interval of codes or a name that is reserved, since old bodies and logs can lead to it.
struct ReservedPage: Sendable {
    /// The code, the codes or the name.
    let word: String
    /// The name of its files, without an ending.
    let file: String

    /// The codes of a longer interval have no pages of their own, only that of the interval.
    private static let maximumInterval = 100

    /// Those whose files take the place of no others, also where the case of names makes no difference.
    static func all(of catalog: PublishedCatalog) -> [ReservedPage] {
        var taken = Set(catalog.errors.map(\.name.text.string) + ["index", MarkdownEmitter.overview])
        let reserved = catalog.reserved
        let pages =
            reserved.names.map { ReservedPage(word: $0.string, file: $0.string) }
            + reserved.intervals.flatMap(all)
            + reserved.words.map { ReservedPage(word: $0.string, file: $0.string) }
        return pages.filter { taken.insert($0.file.lowercased()).inserted }
    }

    /// The page of an interval, and those of its codes.
    private static func all(of codes: CodeInterval) -> [ReservedPage] {
        let interval = [ReservedPage(word: codes.words, file: codes.fileName)]
        guard codes.lower < codes.upper, UInt(codes.upper - codes.lower) < UInt(maximumInterval) else {
            return interval
        }
        return interval + (codes.lower...codes.upper).map { ReservedPage(word: "\($0)", file: "\($0)") }
    }

    static let meaning = """
        Nothing in this catalog uses it, and nothing ever will. It may have had a meaning once: a server that still sends it \
        is older than this catalog.
        """

    func document(in site: HTMLSite) -> HTMLDocument {
        HTMLDocument(
            site: site,
            title: "\(word) – \(site.catalog.heading) errors",
            summary: "\(word) is reserved. \(Self.meaning)",
            head: "<link rel=\"alternate\" type=\"text/markdown\" href=\"\(file).md\">\n",
            content: """
                <nav class="crumbs" aria-label="Where this is"><a href="index.html">All errors</a></nav>
                <main id="_content">
                <div class="head"><div class="eyebrow"><span class="tag old">reserved</span></div>
                <h1><code>\(word)</code></h1></div>
                <p class="notice">\(Self.meaning)</p>
                </main>
                """
        )
    }

    var markdown: MarkdownText { "\(MarkdownEmitter.mark)\n\n# \(code: word): reserved\n\n\(Self.meaning)\n" }

    func json(in catalog: PublishedCatalog) -> JSONText {
        .object([
            ("errorcodesCatalog", .number(JSONCatalogEmitter.version)), ("domain", .string(catalog.domain.text.string)),
            ("reserved", .string(file)),
        ])
    }
}

extension CodeInterval {
    /// What the files about it are called: `20010-20019`, or one code.
    var fileName: String { lower == upper ? "\(lower)" : "\(lower)-\(upper)" }
}

/// A reserved code, interval or name in the overview: what the search finds it by, and its page.
struct ReservedLink {
    private let word: String
    private let file: String
    private let keys: HTMLText

    /// By kind, in the order of the spec.
    static func all(of catalog: PublishedCatalog) -> [ReservedLink] {
        let reserved = catalog.reserved
        let codes = reserved.intervals.map { codes in
            ReservedLink(
                word: codes.words,
                file: codes.fileName,
                keys: " data-first=\"\(codes.lower)\" data-last=\"\(codes.upper)\""
            )
        }
        let words = reserved.words.map { ReservedLink(word: $0.string, file: $0.string, keys: " data-keys=\"\($0)\"") }
        let names = reserved.names.map { name in
            let type = catalog.typeBase.text + name
            return ReservedLink(word: name.string, file: name.string, keys: " data-keys=\"\(name) \(type)\"")
        }
        return codes + words + names
    }

    /// - Parameter files: Those that have a page.
    func text(files: Set<String>) -> HTMLText {
        let search: HTMLText = "data-other=\"\(word) (reserved)\"\(keys)"
        return files.contains(file)
            ? "<a href=\"\(file).html\" \(search)><code>\(word)</code></a>" : "<code \(search)>\(word)</code>"
    }
}

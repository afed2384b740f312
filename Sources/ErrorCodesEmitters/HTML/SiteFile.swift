import ErrorCodesWriting

/// The files of every site that nothing of a spec is in.
enum SiteFile {
    static var style: Artifact { file("catalog.css", PackageResources.catalog_css) }
    static var script: Artifact { file("catalog.js", PackageResources.catalog_js) }

    /// How the files begin that are neither HTML nor JSON nor Markdown: each with its first line.
    static let marks = [PackageResources.catalog_css, PackageResources.catalog_js, Array(SearchFile.beginning.utf8)]
        .map { String(decoding: $0.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }

    private static func file(_ name: String, _ bytes: [UInt8]) -> Artifact {
        Artifact(name: name, catalog: 0) { sink in bytes.withUnsafeBytes(sink.receive) }
    }
}

/// The style of a site's pages, for a page of other figures that has all in one file.
package enum SiteStyle {
    package static var css: HTMLText {
        HTMLText(rendered: String(decoding: PackageResources.catalog_css, as: UTF8.self))
    }
}

/// What the search of a large catalog reads, as a script: a page that is opened from a file cannot fetch JSON.
struct SearchFile {
    /// How the file begins, by which a stale one is known.
    static let beginning = "/* What the search reads. */\n\"use strict\";\nconst entries = [\n"

    let site: HTMLSite

    var artifact: Artifact {
        Artifact(name: "search.js", catalog: 0) { [site] sink in
            var output = OutputBuffer(capacity: 1 << 16, sink: sink)
            output.append(Array(Self.beginning.utf8))
            for number in site.catalog.errors.indices {
                SearchEntry(site.page(number)).json.append(to: &output, depth: nil)
                output.append(literal: ",\n")
            }
            output.append(literal: "];\n")
            output.flush()
        }
    }
}

import ErrorCodesWriting

/// The files of every site that nothing of a spec is in.
enum SiteFile {
    static var style: Artifact { file("catalog.css", PackageResources.catalog_css) }
    static var script: Artifact { file("catalog.js", PackageResources.catalog_js) }

    private static func file(_ name: String, _ bytes: [UInt8]) -> Artifact {
        Artifact(name: name, catalog: 0) { sink in bytes.withUnsafeBytes(sink.receive) }
    }
}

/// What the search of a large catalog reads, as a script: a page that is opened from a file cannot fetch JSON.
struct SearchFile {
    let site: HTMLSite

    var artifact: Artifact {
        Artifact(name: "search.js", catalog: 0) { [site] sink in
            var output = OutputBuffer(capacity: 1 << 16, sink: sink)
            output.append(literal: "\"use strict\";\nconst entries = [\n")
            for number in site.catalog.errors.indices {
                SearchEntry(site.page(number)).json.append(to: &output, depth: nil)
                output.append(literal: ",\n")
            }
            output.append(literal: "];\n")
            output.flush()
        }
    }
}

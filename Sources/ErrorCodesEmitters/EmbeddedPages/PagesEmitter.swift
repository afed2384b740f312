package import ErrorCodesSpec
import ErrorCodesSwiftEmitter
package import ErrorCodesWriting

/// The public site of a catalog as static text in a Swift source, for a server that serves it.
///
/// Whoever else reads a catalog, these pages are what the public may see: they are in the binary to be sent.
package struct PagesEmitter: OptionTakingEmitter {
    package let name = "pages"
    package let fileSuffixes = [".errorcodes.pages.swift"]
    let takenOptions: Set<EmitterOption> = [.form]

    private let options: EmitterOptions

    /// - Parameter options: How descriptions are shown, and the forms of bodies; the audience is the public, whatever they say.
    package init(_ options: EmitterOptions) {
        self.options = EmitterOptions(audience: .public, descriptions: options.descriptions, forms: options.forms)
    }

    package func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        catalogs.enumerated().map { number, catalog in
            Artifact(name: catalog.name + fileSuffixes[0], catalog: number) { write(catalog, to: $0) }
        }
    }

    /// No two files of one module can declare the same type, and what the site refuses cannot be embedded.
    package func refusals(of catalogs: [Catalog]) -> [Refusal] {
        var types: Set<Text> = []
        let doubles = catalogs.enumerated().compactMap { number, catalog in
            let type = catalog.swift.type.text
            if types.insert(type).inserted { return nil as Refusal? }
            let reason = "another spec makes the type \(type)Pages already; give one of the two another error type"
            return Refusal(catalog: number, reason: "\(reason): `swift: { type: ... }`")
        }
        let others = catalogs.enumerated().flatMap { number, catalog in
            EmbeddedSite(catalog, options).refusals.map { Refusal(catalog: number, reason: $0.reason) }
        }
        return doubles + others
    }

    private func write(_ catalog: Catalog, to sink: any OutputSink) {
        var writer = CodeWriter(to: sink)
        SwiftEmitter.writeHeader(of: catalog, importing: "ErrorCodesServer", to: &writer)
        writer.blank()
        let (type, access) = (SwiftIdentifier(type: catalog.swift.type), catalog.swift.access.modifier)
        writer.line("/// The pages of the errors of `\(type)`, as static text.")
        writer.block("\(access)enum \(type)Pages") { writer in
            if let path = PagePath(of: catalog.typeBase) {
                writer.line("/// The pages, at the path of the problem types.")
                writer.line("\(access)static let all = ErrorCodesServer.ErrorPages(")
                writer.line("    path: \(SwiftStringLiteral(path.text)),")
            } else {
                writer.line("/// The pages at a path, since the problem types have none that leads to pages.")
                writer.line("\(access)static func all(at path: Swift.String) -> ErrorCodesServer.ErrorPages {")
                writer.line("    files.at(path)")
                writer.line("}")
                writer.blank()
                writer.line("private static let files = ErrorCodesServer.ErrorPages(")
                writer.line("    path: \"/\",")
            }
            EmbeddedSite(catalog, options).write(to: &writer)
            writer.line(")")
        }
        writer.finish()
    }
}

/// The path at which a server can answer the problem types themselves: that of a URL of the web whose names follow a `/`,
/// or, as fragments, which no server gets to see, a `#`.
struct PagePath {
    let text: Text

    init?(of base: AbsoluteURI) {
        let base = base.text.string
        guard let scheme = base.firstRange(of: "://"),
            ["http", "https"].contains(base[..<scheme.lowerBound].lowercased())
        else { return nil }
        let path = base[scheme.upperBound...].drop { $0 != "/" && $0 != "?" && $0 != "#" }
        let served = path.prefix { $0 != "#" }
        guard !served.contains("?"), served.last == "/" || served.count < path.count else { return nil }
        // Servers and clients resolve `//`, `.` and `..` each in their own way.
        let parts = served.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard !parts.dropLast().contains(where: \.isEmpty), !parts.contains("."), !parts.contains("..") else {
            return nil
        }
        text = Text(served.isEmpty ? "/" : String(served))
    }
}

import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

/// The files that a page shows as wrong or as right.
struct PageExample {
    private let files: [SourceFile]

    /// - Parameters:
    ///   - blocks: The name of each file, `` `orders.errorcodes.yaml`: ``, and its text.
    ///   - end: What is appended to the file of a name.
    init(_ blocks: [Page.Block], appending end: (file: String, text: String)? = nil) {
        var files: [SourceFile] = []
        var name = ""
        for block in blocks {
            switch block {
            case .paragraph(let text) where text.hasPrefix("`") && text.hasSuffix("`:"):
                name = String(text.dropFirst().dropLast(2))
            case .code("yaml", let text):
                let end = end?.file == name ? end?.text ?? "" : ""
                files.append(SourceFile(path: name, bytes: Self.bytes(of: text + end)))
            default: break
            }
        }
        self.files = files
    }

    /// What is said of these files, as those of one target or project.
    var diagnostics: [Diagnostic] {
        let project = files.first { $0.name == ProjectFormat.fileName }.map { file in
            Project(file) { folder in
                files.filter { FilePath.directory(of: $0.path) == folder }.map(\.name)
            }
        }
        let specs = files.filter { $0.name.hasSuffix(SpecFormat.fileSuffix) }
        let inputs = specs.map { spec in
            let texts = files.filter { TranslationFileName.split($0.name)?.spec == CatalogName.of(spec) }
            return SpecInput(spec: spec, translations: texts)
        }
        let results = SpecPipeline.run(inputs, rules: .all)
        return (project?.diagnostics ?? []) + results.flatMap(\.diagnostics) + merged(results.compactMap(\.catalog))
    }

    /// What is said of the document that the specs are merged into.
    private func merged(_ catalogs: [Catalog]) -> [Diagnostic] {
        guard let document = files.first(where: { $0.name == "openapi.yaml" }) else { return [] }
        let emitter = OpenAPIMergeEmitter(document: document.path)
        return emitter.revise(document, for: catalogs).diagnostics
    }

    var report: String { TerminalRenderer(hasColor: false).render(diagnostics) }

    /// `⟨E9⟩` stands for a byte, `⟨U+202E⟩` for a character, and a comment for more errors than fit on a page.
    private static func bytes(of text: String) -> [UInt8] {
        let more = (2...501).map {
            "  order-refused-\($0): { code: \(20000 + $0), status: 409, title: The order is refused }"
        }
        let whole = text.replacing("  # and 500 more like it", with: more.joined(separator: "\n"))
        guard let mark = whole.firstMatch(of: /⟨(U\+)?([0-9A-F]+)⟩/), let number = UInt32(mark.2, radix: 16) else {
            return Array(whole.utf8)
        }
        let character = mark.1.flatMap { _ in Unicode.Scalar(number) }.map { Array(String($0).utf8) }
        let meant = character ?? [UInt8(truncatingIfNeeded: number)]
        return Array(whole[..<mark.range.lowerBound].utf8) + meant + Array(whole[mark.range.upperBound...].utf8)
    }
}

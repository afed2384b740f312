import ErrorCodesEmitters
import ErrorCodesSamples
package import ErrorCodesSpec
import ErrorCodesWriting

/// A project file as its author wrote it: which outputs belong to which specs.
struct ProjectDocument: Sendable {
    var specs: [Spanned<SpecPath>] = []
    var outputs: [OutputDocument] = []

    static let keys = Mapping<ProjectDocument>(
        "a project",
        [
            Key(ProjectFormat.key, required: "The format of this file.", example: "errorcodes-project: 1") { _, _, _ in
            },
            Key(
                "specs",
                required: "The specs, as paths from the folder of this file.",
                example: "specs: [Sources/App/orders.errorcodes.yaml]"
            ) { $0.specs = $1.specPaths($2, of: "the specs of a project") },
            Key("outputs", example: "outputs: [{ emit: swift }]") { document, reader, node in
                document.outputs = reader.elements(node, of: "outputs").map { element in
                    reader.document(OutputDocument(span: element.span), from: element, OutputDocument.keys)
                }
            },
        ]
    )
}

/// What is generated of the specs, or of some of them.
struct OutputDocument: Sendable {
    var span: Span
    var emitter: Spanned<String>?
    var folder: Reading<FolderPath> = .absent
    var audience: Spanned<String>?
    var isSingleFile: Spanned<Bool>?
    var hasCodePages: Spanned<Bool>?
    /// Nil leaves them to the emitter.
    var forms: [Spanned<String>]?
    var openAPI: Spanned<String>?
    var format: Spanned<String>?
    var merged: Reading<DocumentPath> = .absent
    var prefix: Spanned<ComponentPrefix>?
    /// Nil stands for all specs of the project.
    var specs: [Spanned<SpecPath>]?

    /// The options that are given, each with the place of its value.
    var givenOptions: [(EmitterOption, Span)] {
        let options: [(EmitterOption, Span?)] = [
            (.audience, audience?.span), (.singleFile, isSingleFile?.span), (.codePages, hasCodePages?.span),
            (.form, forms?.first?.span), (.openAPI, openAPI?.span), (.openAPIFormat, format?.span),
            (.prefix, prefix?.span),
        ]
        return options.compactMap { option, span in span.map { (option, $0) } }
    }

    static let keys = Mapping<OutputDocument>(
        "an output",
        [
            Key("emit", required: "What is generated, as `--emit` calls it.", example: "emit: swift") {
                $0.emitter = $1.word($2, "kind of output", among: EmitterRegistry.all.map(\.name))
            },
            Key("output") { document, reader, node in
                document.folder = Reading(reader.value(node, "folder", form: FolderPath.form, FolderPath.init))
            },
            Key("audience") {
                $0.audience = $1.word($2, "audience", among: Audience.allCases.map(\.rawValue))
            },
            Key("single-file") { $0.isSingleFile = $1.boolean($2, "`single-file`") },
            Key("code-pages") { $0.hasCodePages = $1.boolean($2, "`code-pages`") },
            Key("form", example: "form: [problem, envelope]") { document, reader, node in
                document.forms = reader.elements(node, of: "form").compactMap {
                    reader.word($0, "form of bodies", among: SampleForm.allCases.map(\.rawValue))
                }
            },
            Key("openapi") {
                $0.openAPI = $1.word($2, "version of OpenAPI", among: OpenAPIVersion.allCases.map(\.rawValue))
            },
            Key("openapi-format") {
                $0.format = $1.word($2, "format", among: DocumentFormat.allCases.map(\.rawValue))
            },
            Key("merge") { document, reader, node in
                document.merged = Reading(reader.value(node, "document", form: DocumentPath.form, DocumentPath.init))
            },
            Key("prefix") {
                $0.prefix = $1.value($2, "prefix", form: ComponentPrefix.form) { ComponentPrefix($0.string) }
            },
            Key("specs", example: "specs: [Sources/App/orders.errorcodes.yaml]") {
                $0.specs = $1.specPaths($2, of: "the specs of an output")
            },
        ]
    )
}

/// The names that the format of project files gives, and the keys of its mappings.
package enum ProjectFormat {
    package static let fileName = "errorcodes.yaml"
    package static let key = "errorcodes-project"
    /// The format that this version reads.
    package static let version = 1
    package static let schemaFileName = "errorcodes-project-\(version).schema.json"
    package static var tables: [KeyTable] { [ProjectDocument.keys.table, OutputDocument.keys.table] }
}

extension SpecReader {
    /// The project in a file, as far as it can be read, and everything that is wrong with its form.
    static func readProject(_ file: SourceFile) -> (document: ProjectDocument, diagnostics: Diagnostics) {
        let (tree, found) = YAMLReader.read(file)
        var diagnostics = found
        var document = ProjectDocument()
        defer { tree?.deallocate() }
        // Of several documents, none is known to be the project.
        guard !found.faults.contains(.severalDocuments) else { return (document, diagnostics) }
        var reader = SpecReader(file: file, .errors)
        if let root = tree?.root, !(root.isPlain && root.text.isEmpty) {
            if reader.isOfFormat(ProjectFormat.version, ProjectFormat.key, root) {
                reader.object(root, ProjectDocument.keys, into: &document, help: Self.advice)
            }
        } else if !found.hasErrors {
            reader.report(.emptyFile, "the file holds no project", at: Span(0, 0), help: Self.advice)
        }
        diagnostics.add(contentsOf: reader.diagnostics)
        return (document, diagnostics)
    }

    private static let advice = "`errorcodes init --project` writes one"

    fileprivate mutating func specPaths(_ node: YAMLNode, of subject: String) -> [Spanned<SpecPath>] {
        let paths = elements(node, of: subject)
        if node.kind == .sequence, paths.isEmpty {
            report(.emptyCollection, "\(subject) are at least one", at: node.span)
        }
        return paths.compactMap { value($0, "path of a spec", form: SpecPath.form, SpecPath.init) }
    }

    /// One of some words.
    fileprivate mutating func word(_ node: YAMLNode, _ subject: String, among words: [String]) -> Spanned<String>? {
        if node.isWrittenScalar, words.contains(node.text.string) { return Spanned(node.text.string, node.span) }
        reportChoice(node, subject, among: words)
        return nil
    }
}

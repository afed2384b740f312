package import ErrorCodesDriver
package import ErrorCodesEmitters
import ErrorCodesSamples
package import ErrorCodesSpec
import ErrorCodesWriting

/// The specs of a project, and which outputs are made of which: an `errorcodes.yaml`, resolved.
package struct Project: Sendable {
    /// The path of its file.
    package let path: String
    /// The paths of the specs, each once.
    package let specs: [String]
    /// None where something is wrong with the file.
    package let outputs: [RequestedOutput]
    /// Everything that is wrong with the file, in the order of places.
    package let diagnostics: [Diagnostic]

    /// - Parameters:
    ///   - descriptions: How descriptions become parts of pages.
    ///   - names: Lists the names in a folder.
    package init(
        _ file: SourceFile,
        descriptions: any DescriptionRenderer = PlainDescriptions(),
        names: @escaping (_ folder: String) -> [String] = DirectoryReader.names
    ) {
        let (document, found) = SpecReader.readProject(file)
        var resolver = ProjectResolver(file, descriptions, names)
        path = file.path
        specs = resolver.specs(document.specs)
        let requested = resolver.outputs(document.outputs)
        var diagnostics = found
        diagnostics.add(contentsOf: resolver.diagnostics)
        outputs = diagnostics.hasErrors ? [] : requested
        self.diagnostics = diagnostics.inOrderOfPlace(files: [file])
    }
}

/// Finds the files that a project file means, and what does not fit together in it.
private struct ProjectResolver: DiagnosticCollector {
    let file: SourceFile
    var diagnostics = Diagnostics()
    private let descriptions: any DescriptionRenderer
    private let names: (String) -> [String]
    private let root: String
    /// Where each spec of the project is listed.
    private var listed: [String: Span] = [:]
    /// Where each output is asked for.
    private var requests: [Request: Span] = [:]

    private struct Request: Hashable {
        let emitter: String
        let folder: String
        let spec: String
    }

    init(_ file: SourceFile, _ descriptions: any DescriptionRenderer, _ names: @escaping (String) -> [String]) {
        self.file = file
        self.descriptions = descriptions
        self.names = names
        root = FilePath.directory(of: file.path)
    }

    // MARK: Specs

    mutating func specs(_ paths: [Spanned<SpecPath>]) -> [String] {
        let specs = expanded(paths)
        for (path, span) in specs { listed[path] = span }
        return specs.map(\.path)
    }

    /// The files that paths and patterns mean, each once.
    private mutating func expanded(_ paths: [Spanned<SpecPath>]) -> [(path: String, span: Span)] {
        var specs: [(path: String, span: Span)] = []
        for path in paths {
            let folder = self.path(below: path.value.folder)
            let found = names(folder).filter(path.value.isOf)
            if found.isEmpty { reportMissing(path, in: folder) }
            for spec in found.map({ FilePath.join(folder, $0) }) {
                if let first = specs.first(where: { $0.path == spec }) {
                    reportRepetition(of: spec, at: path.span, first: first.span)
                } else {
                    specs.append((spec, path.span))
                }
            }
        }
        return specs
    }

    private mutating func reportMissing(_ path: Spanned<SpecPath>, in folder: String) {
        let text = Text(path.value.text).shortened
        let specs = names(folder).filter { $0.hasSuffix(SpecFormat.fileSuffix) }
        let others = path.value.isPattern ? [] : specs.map { FilePath.join(path.value.folder, $0) }
        report(
            .unknownSpec,
            path.value.isPattern ? "no spec is called `\(text)`" : "there is no spec `\(text)`",
            at: path.span,
            help: Suggestion.help(for: path.value.text, among: others) ?? "paths begin at the folder of this file"
        )
    }

    private mutating func reportRepetition(of spec: String, at span: Span, first: Span) {
        report(
            .repeatedSpec,
            "`\(spec)` is listed twice",
            at: span,
            related: [("the first time is here", first)],
            help: "remove one of the two"
        )
    }

    // MARK: Outputs

    mutating func outputs(_ documents: [OutputDocument]) -> [RequestedOutput] {
        documents.compactMap { document in
            let specs = document.specs.map { expanded($0) }
            for (path, span) in specs ?? [] where !listed.isEmpty && listed[path] == nil {
                reportUnlisted(path, at: span)
            }
            guard let word = document.emitter, let emitter = emitter(word.value, document) else { return nil }
            reportUnusedOptions(of: document, word.value, EmitterOption.options(of: emitter))
            reportUnfitMerge(of: document, word.value)
            if emitter.needsOwnFolder, document.folder.isAbsent { reportMissingFolder(of: word) }
            guard document.folder.isAbsent || document.folder.given != nil,
                document.merged.isAbsent || document.merged.given != nil
            else { return nil }
            // Of the files that it takes the place of, each is asked for once, as are folders.
            let place = (emitter as? any DocumentEmitter)?.document
            let folder = place ?? (document.folder.value?.text ?? emitter.defaultFolder).map { path(below: $0) }
            note(specs?.map(\.path) ?? listed.keys.sorted(), word, folder)
            return RequestedOutput(emitter, folder: folder, specs: specs?.map(\.path))
        }
    }

    private func emitter(_ name: String, _ document: OutputDocument) -> (any Emitter)? {
        let options = EmitterOptions(
            audience: document.audience.flatMap { Audience(rawValue: $0.value) } ?? .public,
            isSingleFile: document.isSingleFile?.value ?? false,
            hasCodePages: document.hasCodePages?.value ?? false,
            descriptions: descriptions,
            forms: document.forms.map { given in
                SampleForm.allCases.filter { form in given.contains { $0.value == form.rawValue } }
            },
            openAPI: document.openAPI.flatMap { OpenAPIVersion(rawValue: $0.value) } ?? .v3_1,
            format: document.format.flatMap { DocumentFormat(rawValue: $0.value) } ?? .yaml,
            prefix: document.prefix?.value.text ?? ""
        )
        if name == OpenAPIMergeEmitter.name, let merged = document.merged.value {
            return OpenAPIMergeEmitter(document: path(below: merged.text), options)
        }
        return EmitterRegistry.emitters(options).first { $0.name == name }
    }

    private mutating func reportUnusedOptions(
        of document: OutputDocument,
        _ name: String,
        _ taken: Set<EmitterOption>
    ) {
        for (option, span) in document.givenOptions where !taken.contains(option) {
            report(
                .unusedOption,
                "`\(option.rawValue)` makes no difference to `\(name)`",
                at: span,
                help: "remove it: \(option.takers)"
            )
        }
    }

    /// Reports a merge in an output of another kind, and a folder for a document that stays where it is.
    private mutating func reportUnfitMerge(of document: OutputDocument, _ name: String) {
        guard let merged = document.merged.given else { return }
        if name != OpenAPIMergeEmitter.name {
            report(.unknownKey, "an output of `\(name)` has no key `merge`", at: merged.span, help: "remove it")
        } else if let folder = document.folder.given {
            report(
                .unknownKey,
                "an output of `openapi` with `merge` has no key `output`",
                at: folder.span,
                help: "remove it"
            )
        }
    }

    private mutating func reportMissingFolder(of emitter: Spanned<String>) {
        report(
            .missingKey,
            "an output of `\(emitter.value)` needs `output`",
            at: emitter.span,
            help: "The folder of its files. For example: `output: docs/errors`"
        )
    }

    private mutating func reportUnlisted(_ path: String, at span: Span) {
        report(
            .unknownSpec,
            "`\(path)` is none of the specs of this project",
            at: span,
            help: "add it to `specs` at the top"
        )
    }

    /// Notes an output of specs, and reports the first that was asked for before.
    private mutating func note(_ specs: [String], _ emitter: Spanned<String>, _ folder: String?) {
        for spec in specs {
            let folder = folder ?? FilePath.directory(of: spec)
            let request = Request(emitter: emitter.value, folder: folder, spec: spec)
            guard let first = requests.updateValue(emitter.span, forKey: request) else { continue }
            return report(
                .repeatedOutput,
                "`\(emitter.value)` of `\(spec)` is generated into `\(folder.isEmpty ? "." : folder)` twice",
                at: emitter.span,
                related: [("the first time is here", first)],
                help: "remove one of the two, or give it another `output`"
            )
        }
    }

    private func path(below path: String) -> String {
        path.isEmpty ? root : FilePath.join(root, path)
    }
}

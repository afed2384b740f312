import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesMarkdown
import ErrorCodesSpec
import ErrorCodesWriting

/// The specs that a command works on: those that are given, or else those of the project.
struct SpecArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            """
            Specs, NAME.errorcodes.yaml. Texts in NAME.messages.LANGUAGE.yaml beside a spec are read with it. Default: the \
            specs of the project.
            """,
            valueName: "spec"
        ),
        completion: .file(extensions: ["yaml"])
    )
    private var specs: [PathArgument] = []

    @OptionGroup private var projectOption: ProjectOption

    @Option(help: ArgumentHelp("How large a file may be.", valueName: "MiB"))
    var maxSize = SpecInput.maximumFileSize >> 20

    func validate() throws {
        guard (1...1024).contains(maxSize) else { throw ValidationError("--max-size is 1 to 1024 MiB") }
        try projectOption.validate(without: specs)
    }

    /// Those that are given.
    var paths: [String] { specs.map(\.path) }

    func read() throws(FileFailure) -> SpecSet {
        guard paths.isEmpty else { return SpecInput.discovering(specs: paths, maximumFileSize: maxSize << 20) }
        return read(try project())
    }

    /// The specs of a project, and what is wrong with its file.
    func read(_ project: Project) -> SpecSet {
        var specs = SpecInput.discovering(specs: project.specs, maximumFileSize: maxSize << 20)
        specs.diagnostics = project.diagnostics
        return specs
    }

    /// The project that the command works on where no spec is given.
    func project() throws(FileFailure) -> Project {
        guard let path = projectOption.file ?? ProjectFile.find() else {
            let reason = "no spec is given, and there is no \(ProjectFormat.fileName) in this folder or one above"
            throw FileFailure(path: nil, reason: reason)
        }
        // Others see by the paths of what is reported where the project is.
        if projectOption.file == nil, path != ProjectFormat.fileName, Terminal.isStandardError {
            Console.standard.error("The project is that of \(path).\n")
        }
        return try ProjectFile.read(path, limit: maxSize << 20, descriptions: Descriptions.renderer)
    }

    /// How specs, project and size are said to another command, with options of its own.
    func words(with options: [String]) -> [String] {
        let size = maxSize == SpecInput.maximumFileSize >> 20 ? [] : ["--max-size", String(maxSize)]
        let project = projectOption.file.map { Self.option("--project", $0) } ?? []
        let options = project + size + options
        return paths.contains { $0.hasPrefix("-") } ? options + ["--"] + paths : paths + options
    }

    /// An option whose value may begin with `-`.
    static func option(_ name: String, _ value: String) -> [String] {
        value.hasPrefix("-") ? ["\(name)=\(value)"] : [name, value]
    }
}

/// Which files are generated, and where.
struct OutputOption: ParsableArguments {
    @Option(
        name: .customLong("output"),
        help: ArgumentHelp("The folder of the generated files. Default: beside each spec.", valueName: "directory"),
        completion: .directory
    )
    private var folder: PathArgument?

    @Option(
        help: ArgumentHelp(
            "What is generated, with commas between: \(Self.names(of: EmitterRegistry.all)).",
            valueName: "names"
        )
    )
    private var emit: String?

    @Option(
        help: """
            Who reads what is generated for people and programs: public (the default, without internal and secret \
            parameters, owner, log levels and alerts) or team.
            """
    )
    private var audience: Audience?

    @Flag(help: "All Markdown in one file, catalog.md.")
    private var singleFile = false

    @Flag(help: "HTML pages at the numbers of errors too, which lead to those at their names.")
    private var codePages = false

    @OptionGroup private var form: FormOption

    @Option(
        name: .customLong("openapi"),
        help: "The version of OpenAPI documents: \(OpenAPIVersion.allCases.map(\.rawValue).joined(separator: ", "))."
    )
    private var openAPI: OpenAPIVersion?

    @Option(
        name: .customLong("openapi-format"),
        help: "What OpenAPI documents are written in: yaml (the default) or json."
    )
    private var format: DocumentFormat?

    @OptionGroup private var merge: MergeOption

    private var emitted: [Substring] {
        (emit ?? EmitterRegistry.all[0].name).split(separator: ",", omittingEmptySubsequences: false)
    }

    /// What is asked for, in the order of the registry.
    var outputs: [RequestedOutput] {
        let options = EmitterOptions(
            audience: audience ?? .public,
            isSingleFile: singleFile,
            hasCodePages: codePages,
            descriptions: Descriptions.renderer,
            forms: form.forms,
            openAPI: openAPI ?? .v3_1,
            format: format ?? .yaml,
            prefix: merge.prefix?.text ?? ""
        )
        return EmitterRegistry.emitters(options).filter { emitted.contains(Substring($0.name)) }
            .map { emitter in
                let merging = merge.emitter(in: emitter, options)
                return RequestedOutput(merging ?? emitter, folder: merging == nil ? folder?.path : nil)
            }
    }

    /// An option that is given; nil where none is.
    var given: String? {
        let choices = [
            ("--emit", emit != nil), ("--output", folder != nil), ("--merge", merge.document != nil),
        ]
        return (choices + givenOptions.map { ("--\($0.rawValue)", true) }).first { $0.1 }?.0
    }

    private var givenOptions: [EmitterOption] {
        EmitterOption.allCases.filter { option in
            switch option {
            case .audience: audience != nil
            case .singleFile: singleFile
            case .codePages: codePages
            case .form: !form.words.isEmpty
            case .openAPI: openAPI != nil
            case .openAPIFormat: format != nil
            case .prefix: merge.prefix != nil
            }
        }
    }

    private static func names(of emitters: [any Emitter]) -> String {
        emitters.map(\.name).joined(separator: ", ")
    }

    func validate() throws {
        let known = EmitterRegistry.all
        for name in emitted where !known.contains(where: { $0.name == name }) {
            throw ValidationError("--emit knows no `\(name)`: there are \(Self.names(of: known))")
        }
        try merge.validate(
            emitting: emitted,
            [("--output", folder != nil), ("--openapi", openAPI != nil), ("--openapi-format", format != nil)]
        )
        let pages = outputs.map(\.emitter).filter(\.needsOwnFolder).map(\.name)
        if pages.count > 1 {
            throw ValidationError("\(pages.joined(separator: " and ")) need a folder each: run them one by one")
        }
        if let name = pages.first, folder == nil {
            throw ValidationError("--emit \(name) needs --output: its files have a folder of their own")
        }
        // In place of bytes that are not UTF-8, an argument has U+FFFD.
        guard let output = folder?.path, output.unicodeScalars.contains("\u{FFFD}"), !DirectoryReader.exists(output)
        else { return }
        throw ValidationError("--output takes a folder whose name is UTF-8")
    }

    /// Refuses options that none of the named outputs takes.
    func demandUse() throws {
        let emitters = outputs.map(\.emitter)
        let taken = Set(emitters.flatMap { EmitterOption.options(of: $0) })
        guard let option = givenOptions.first(where: { !taken.contains($0) }) else { return }
        let names = emitters.map { "`\($0.name)`" }.joined(separator: ", ")
        throw ValidationError("--\(option.rawValue) makes no difference to \(names): \(option.takers)")
    }

    /// How they are said to another command.
    var words: [String] {
        let emission = emit == EmitterRegistry.all[0].name ? nil : emit
        let audience = audience == .public ? nil : audience?.rawValue
        func words(_ name: String, _ value: String?) -> [String] { value.map { SpecArguments.option(name, $0) } ?? [] }
        return words("--emit", emission) + words("--audience", audience)
            + (singleFile ? ["--single-file"] : []) + (codePages ? ["--code-pages"] : [])
            + form.words + words("--openapi", openAPI?.rawValue) + words("--openapi-format", format?.rawValue)
            + merge.words
            + words("--output", folder?.path)
    }
}

extension Audience: ExpressibleByArgument {}
extension OpenAPIVersion: ExpressibleByArgument {}
extension DocumentFormat: ExpressibleByArgument {}

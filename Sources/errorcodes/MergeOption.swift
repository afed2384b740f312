import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesEmitters
import ErrorCodesWriting

/// The OpenAPI document that the catalog's errors are merged into.
struct MergeOption: ParsableArguments {
    @Option(
        name: .customLong("merge"),
        help: ArgumentHelp(
            """
            Add the errors to this OpenAPI document, YAML or JSON, with --emit openapi: only what belongs to the catalog \
            changes.
            """,
            valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml", "json"])
    )
    private var file: PathArgument?

    @Option(help: "What the names of components in OpenAPI begin with.")
    var prefix: ComponentPrefix?

    var document: String? { file?.path }

    /// What merges in place of an emitter that makes a document of its own; nil for others.
    func emitter(in emitter: any Emitter, _ options: EmitterOptions) -> (any Emitter)? {
        guard let document, emitter.name == OpenAPIMergeEmitter.name else { return nil }
        return OpenAPIMergeEmitter(document: document, options)
    }

    /// - Parameter others: Options that say what the document says, and if they are given.
    func validate(emitting emitters: [Substring], _ others: [(name: String, isGiven: Bool)]) throws {
        guard emitters.contains(Substring(OpenAPIMergeEmitter.name)) else {
            guard document == nil else { throw ValidationError("--merge needs --emit \(OpenAPIMergeEmitter.name)") }
            guard prefix == nil else { throw ValidationError("--prefix needs --emit \(OpenAPIMergeEmitter.name)") }
            return
        }
        guard document != nil, emitters.count == 1, let other = others.first(where: \.isGiven) else { return }
        throw ValidationError("--merge takes no \(other.name): the document stays what and where it is")
    }

    /// How they are said to another command.
    var words: [String] {
        (document.map { SpecArguments.option("--merge", $0) } ?? []) + (prefix.map { ["--prefix", $0.text] } ?? [])
    }
}

extension ComponentPrefix: ExpressibleByArgument {
    package init?(argument: String) {
        self.init(argument)
    }
}

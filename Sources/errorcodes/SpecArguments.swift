import ArgumentParser
import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesMarkdown
import ErrorCodesSpec
import ErrorCodesWriting

/// The specs that a command works on.
struct SpecArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Specs, NAME.errorcodes.yaml. Texts in NAME.messages.LANGUAGE.yaml beside a spec are read with it.",
            valueName: "spec"
        ),
        completion: .file(extensions: ["yaml"])
    )
    private var specs: [PathArgument]

    @Option(help: ArgumentHelp("How large a file may be.", valueName: "MiB"))
    var maxSize = SpecInput.maximumFileSize >> 20

    func validate() throws {
        guard (1...1024).contains(maxSize) else { throw ValidationError("--max-size is 1 to 1024 MiB") }
    }

    var paths: [String] { specs.map(\.path) }

    func read() -> SpecSet {
        SpecInput.discovering(specs: paths, maximumFileSize: maxSize << 20)
    }

    /// How the size is said to another command; nothing where it is the default.
    var sizeWords: [String] {
        maxSize == SpecInput.maximumFileSize >> 20 ? [] : ["--max-size", String(maxSize)]
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
    var emit = EmitterRegistry.all[0].name

    @Option(
        help: """
            Who reads what is generated for people and programs: public (without internal and secret parameters, \
            owner, log levels and alerts) or team.
            """
    )
    var audience = Audience.public

    @Flag(help: "All Markdown in one file, catalog.md.")
    var singleFile = false

    @Flag(help: "HTML pages at the numbers of errors too, which lead to those at their names.")
    var codePages = false

    @OptionGroup var form: FormOption

    /// The emitters that are asked for, in the order of the registry.
    var emitters: [any Emitter] {
        let names = emit.split(separator: ",", omittingEmptySubsequences: false)
        return EmitterRegistry.emitters(options).filter { names.contains(Substring($0.name)) }
    }

    private var options: EmitterOptions {
        EmitterOptions(
            audience: audience,
            isSingleFile: singleFile,
            hasCodePages: codePages,
            descriptions: Descriptions.renderer,
            forms: form.forms
        )
    }

    private static func names(of emitters: [any Emitter]) -> String {
        emitters.map(\.name).joined(separator: ", ")
    }

    var output: String? { folder?.path }

    func validate() throws {
        let known = EmitterRegistry.all
        for name in emit.split(separator: ",", omittingEmptySubsequences: false)
        where !known.contains(where: { $0.name == name }) {
            throw ValidationError("--emit knows no `\(name)`: there are \(Self.names(of: known))")
        }
        let pages = emitters.filter(\.needsOwnFolder).map(\.name)
        if pages.count > 1 {
            throw ValidationError("\(pages.joined(separator: " and ")) need a folder each: run them one by one")
        }
        if let name = pages.first, output == nil {
            throw ValidationError("--emit \(name) needs --output: its files have a folder of their own")
        }
        // In place of bytes that are not UTF-8, an argument has U+FFFD.
        guard let output, output.unicodeScalars.contains("\u{FFFD}"), !DirectoryReader.exists(output) else { return }
        throw ValidationError("--output takes a folder whose name is UTF-8")
    }

    /// How they are said to another command.
    var words: [String] {
        var emission = emit == EmitterRegistry.all[0].name ? [] : ["--emit", emit]
        if audience != .public { emission += ["--audience", audience.rawValue] }
        if singleFile { emission.append("--single-file") }
        if codePages { emission.append("--code-pages") }
        emission += form.words
        guard let output else { return emission }
        return emission + (output.hasPrefix("-") ? ["--output=\(output)"] : ["--output", output])
    }
}

extension Audience: ExpressibleByArgument {}

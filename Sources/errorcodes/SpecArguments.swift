import ArgumentParser
import ErrorCodesDriver
import ErrorCodesSpec

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

    func read() -> GivenSpecs {
        SpecInput.discovering(specs: paths, maximumFileSize: maxSize << 20)
    }

    /// How the size is said to another command; nothing where it is the default.
    var sizeWords: [String] {
        maxSize == SpecInput.maximumFileSize >> 20 ? [] : ["--max-size", String(maxSize)]
    }
}

/// Where generated sources are.
struct OutputOption: ParsableArguments {
    @Option(
        name: .customLong("output"),
        help: ArgumentHelp("The folder of the generated sources. Default: beside each spec.", valueName: "directory"),
        completion: .directory
    )
    private var folder: PathArgument?

    var output: String? { folder?.path }

    func validate() throws {
        // In place of bytes that are not UTF-8, an argument has U+FFFD.
        guard let output, output.unicodeScalars.contains("\u{FFFD}"), !DirectoryReader.exists(output) else { return }
        throw ValidationError("--output takes a folder whose name is UTF-8")
    }

    /// How the folder is said to another command.
    var words: [String] {
        guard let output else { return [] }
        return output.hasPrefix("-") ? ["--output=\(output)"] : ["--output", output]
    }
}

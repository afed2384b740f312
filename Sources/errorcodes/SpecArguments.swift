import ArgumentParser
import ErrorCodesDriver

/// The specs that a command works on.
struct SpecArguments: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            "Specs, NAME.errorcodes.yaml. Texts in NAME.messages.LANGUAGE.yaml beside a spec are read with it.",
            valueName: "spec"
        ),
        completion: .file(extensions: ["yaml"])
    )
    var specs: [String]

    func read() throws -> [SpecInput] {
        try SpecInput.discovering(specs: specs)
    }
}

/// Where generated sources are.
struct OutputOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("The folder of the generated sources. Default: beside each spec.", valueName: "directory"),
        completion: .directory
    )
    var output: String?
}

import ArgumentParser
import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesSamples

struct FixturesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fixtures",
        abstract: "Write the response to each error of a spec as JSON, for mock servers, documents and tests.",
        discussion: "Short for generate --emit fixtures; check --emit fixtures says whether the files are current."
    )

    @OptionGroup var input: SpecArguments

    @Option(
        name: .customLong("output"),
        help: ArgumentHelp("The folder of the files, for one spec alone. Default: fixtures.", valueName: "directory"),
        completion: .directory
    )
    private var folder: PathArgument?

    @OptionGroup var form: FormOption
    @OptionGroup var diagnostics: DiagnosticsOptions

    func run() throws {
        let runner = diagnostics.runner(emitters: [FixtureEmitter(form.forms ?? SampleForm.allCases)])
        try runner.write(runner.plan(input.read(), output: folder?.path)).end()
    }
}

import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

struct MessagesMissingCommand: ParsableCommand, DiagnosticsCommand {
    static let configuration = CommandConfiguration(
        commandName: "missing",
        abstract: "List the errors that lack a text in a language, each with its code and the text to translate."
    )

    @OptionGroup var input: SpecArguments

    @Option(help: ArgumentHelp("The language, such as zh-Hans.", valueName: "tag"))
    var language: LanguageArgument

    @Option(
        help: ArgumentHelp(
            "The texts of this application, where it has one in another language. Default: the default texts.",
            valueName: "id"
        )
    )
    var application = ""

    @Option(help: "text (a line each) or json.")
    var format = ListFormat.text

    @Flag(help: "End with exit code 1 where a text is missing.")
    var strict = false

    @OptionGroup var reading: CatalogReading

    func run() throws {
        let catalogs = try reading.catalogs(of: input.read())
        try reading.demand(application, in: catalogs)
        let missing = catalogs.map { catalog in
            let texts = MissingTexts(in: catalog, language: language.tag, application: Text(application))
            return (name: catalog.name, missing: texts)
        }
        switch format {
        case .text: try Console.standard.out(MissingTexts.lines(of: missing))
        case .json: try Console.standard.out(MissingTexts.json(of: missing))
        }
        if strict, missing.contains(where: { !$0.missing.rows.isEmpty }) {
            throw ErrorCodesDriver.ExitCode.findings
        }
    }
}

/// How a list is printed.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

struct MessagesStatusCommand: ParsableCommand, DiagnosticsCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say how many errors have a text, by application and language."
    )

    @OptionGroup var input: SpecArguments

    @Option(help: "text (a table) or json.")
    var format = ListFormat.text

    @OptionGroup var reading: CatalogReading

    func run() throws {
        let coverage = try reading.catalogs(of: input.read()).map { (name: $0.name, coverage: TextCoverage(of: $0)) }
        switch format {
        case .text: try Console.standard.out(TextCoverage.table(of: coverage))
        case .json: try Console.standard.out(TextCoverage.json(of: coverage))
        }
    }
}

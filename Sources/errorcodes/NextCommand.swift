import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesSpec

struct NextCommand: ParsableCommand, DiagnosticsCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: "Print the next free code of a range; without a range, how full each range is.",
        discussion: "Used and reserved codes are not free. The codes of a spec without ranges are printed with --count."
    )

    @Argument(help: "The name of a range.")
    var range: String?

    @Option(help: ArgumentHelp("How many codes to print, one a line. Default: 1.", valueName: "number"))
    var count: Int?

    @OptionGroup var specs: SpecOptions

    var reading: CatalogReading { specs.lookup.reading }

    func validate() throws {
        guard (1...10_000).contains(count ?? 1) else { throw ValidationError("--count is 1 to 10000") }
    }

    func run() throws {
        let (catalogs, code) = try specs.read()
        guard !catalogs.isEmpty else { throw code == .success ? FileFailure.withoutSpec : code }
        let table = RangeTable(of: catalogs)
        if table.isEmpty { throw finding("the codes are words: a new error has its name as its code") }
        if range == nil, count == nil {
            try Console.standard.out(table.text)
            return try code.end()
        }
        try printCodes(of: try chosen(from: table))
        try code.end()
    }

    private func chosen(from table: RangeTable) throws -> RangeUsage {
        let ranges = table.ranges(named: range)
        if ranges.count > 1 {
            let names = ranges.map { $0.catalog.places.file.path.onOneLine }.joined(separator: ", ")
            throw FileFailure(path: nil, reason: "several specs have \(subject): choose one with --spec (\(names))")
        }
        if let usage = ranges.first?.usage { return usage }
        guard let range else { throw FileFailure(path: nil, reason: "--count needs the name of a range") }
        let help = Suggestion.help(for: range, among: table.names).map { ": \($0)" } ?? ""
        throw finding("there is no range `\(range.onOneLine)`\(help)")
    }

    private var subject: String { range.map { "a range `\($0.onOneLine)`" } ?? "codes without ranges" }

    private func printCodes(of usage: RangeUsage) throws {
        let wanted = count ?? 1
        let codes = usage.next(wanted)
        try Console.standard.out(codes.map { "\($0)\n" }.joined())
        guard codes.count < wanted else { return }
        let name = usage.range.map { "`\($0.name.text)`" } ?? "the catalog"
        let rest =
            codes.isEmpty
            ? "no code of \(name) is free"
            : "only \(codes.count) of the codes of \(name) \(codes.count == 1 ? "is" : "are") free"
        throw finding("\(rest): give the range more codes, or declare another one, under `ranges`")
    }

    /// Says what the command found out, and gives its exit code.
    private func finding(_ message: String) -> ErrorCodesDriver.ExitCode {
        Console.standard.error("errorcodes: error: \(message)\n")
        return .findings
    }
}

import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

struct ListCommand: ParsableCommand, DiagnosticsCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv
    }

    enum Retry: String, ExpressibleByArgument, CaseIterable {
        case never, backoff, after
    }

    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the errors and warnings of specs, by code.",
        discussion:
            "Several filters narrow the list together. An empty list is reported on standard error, with exit code 0."
    )

    @Argument(
        help: ArgumentHelp(
            "Specs to list. Default: those of errorcodes.yaml, or all NAME\(SpecFormat.fileSuffix) below this folder.",
            valueName: "spec"
        ),
        completion: .file(extensions: ["yaml"])
    )
    private var specs: [PathArgument] = []

    @Option(help: ArgumentHelp("Only codes of this range.", valueName: "name"))
    var range: String?

    @Option(help: ArgumentHelp("Only this status: 409, 4xx, or 400-499.", valueName: "status"))
    var status: StatusArgument?

    @Option(help: ArgumentHelp("Only errors with this tag.", valueName: "word"))
    var tag: String?

    @Option(help: ArgumentHelp("Only errors that this operation can answer.", valueName: "name"))
    var operation: String?

    @Option(help: "Only errors with this retry advice: never, backoff or after.")
    var retry: Retry?

    @Option(
        help: ArgumentHelp(
            "Only errors whose title, detail, description, causes, fixes or messages have all these words.",
            valueName: "words"
        )
    )
    var text: String?

    @Flag(inversion: .prefixedNo, help: "Only deprecated errors, or only others.")
    var deprecated: Bool?

    @Option(help: "table, json or csv.")
    var format = Format.table

    @OptionGroup var lookup: LookupOptions

    var reading: CatalogReading { lookup.reading }

    func validate() throws { try lookup.project.validate(without: specs) }

    func run() throws {
        let (catalogs, code) = try lookup.read(specs.map(\.path))
        if catalogs.isEmpty { throw code == .success ? FileFailure.withoutSpec : code }
        if let unknown = filter.unknown(in: catalogs) {
            Console.standard.error("errorcodes: error: \(unknown.onOneLine)\n")
            throw code == .failure ? code : ErrorCodesDriver.ExitCode.findings
        }
        let errors = ListedError.all(of: catalogs, filter)
        if errors.isEmpty { Console.standard.error("errorcodes: no error fits these filters\n") }
        try Console.standard.out(text(of: errors))
        try code.end()
    }

    private var filter: ListFilter {
        var filter = ListFilter()
        filter.range = range
        filter.statuses = status?.statuses
        filter.tag = tag
        filter.isDeprecated = deprecated
        filter.words = text.map { $0.split(separator: " ").map(String.init) } ?? []
        filter.operation = operation
        filter.retry = retry?.rawValue
        return filter
    }

    private func text(of errors: [ListedError]) -> String {
        switch format {
        case .table: errors.isEmpty ? "" : ErrorList.table(errors)
        case .json: ErrorList.json(errors)
        case .csv: ErrorList.csv(errors)
        }
    }
}

/// Statuses on a command line: `409`, `4xx` or `400-499`.
struct StatusArgument: ExpressibleByArgument {
    let statuses: ClosedRange<Int>

    init?(argument: String) {
        let bounds = argument.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        if argument.count == 3, argument.lowercased().hasSuffix("xx"), let first = Int(argument.prefix(1)),
            1...5 ~= first
        {
            statuses = first * 100...first * 100 + 99
        } else if bounds.count == 1 || bounds.count == 2, let lower = bounds[0], let upper = bounds[bounds.count - 1],
            100...599 ~= lower, 100...599 ~= upper, lower <= upper
        {
            statuses = lower...upper
        } else {
            return nil
        }
    }
}

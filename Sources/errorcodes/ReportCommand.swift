import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesOperations
import ErrorCodesSpec
import Foundation

struct ReportCommand: ParsableCommand, DiagnosticsCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv, html
    }

    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Count the errors in logs by code, range, status, application and time.",
        discussion: """
            Logs are JSON lines of nginx or of the service, or in the combined format of nginx and Apache, as they are or \
            compressed with gzip. Malformed lines are counted, and the first are located on standard error.
            """
    )

    @Argument(help: ArgumentHelp("Logs; - reads standard input.", valueName: "log"), completion: .file())
    var logs: [PathArgument]

    @Option(help: "table, json, csv or html.")
    var format = Format.table

    @Option(
        name: .customLong("log-format"),
        help: "How lines are written: nginx, service or combined. Default: as the first line of each log shows."
    )
    var logFormat: LogFormat?

    @Option(help: ArgumentHelp("How long a step over time is: 1m, 6h, 1d. Default: by the span.", valueName: "time"))
    var every: StepArgument?

    @Option(
        name: [.customShort("o"), .long],
        help: ArgumentHelp("The file to write to. Default: standard output.", valueName: "file"),
        completion: .file()
    )
    var output: PathArgument?

    @OptionGroup var specs: SpecOptions

    var reading: CatalogReading { specs.lookup.reading }

    func run() throws {
        if let output { try InputFiles(logs.map(\.path)).refuseOutput(to: output.path) }
        let (catalogs, code) = try specs.read()
        guard !catalogs.isEmpty else { throw code == .success ? FileFailure.withoutSpec : code }
        let tally = LogTally(catalogs, bucketWidth: every?.seconds ?? 60)
        try read(into: tally)
        for place in tally.located {
            Console.standard.error(
                "\(place.path.onOneLine):\(place.line): warning: this line is malformed, and not counted\n"
            )
        }
        if tally.malformed > tally.located.count {
            Console.standard.error("errorcodes: warning: \(tally.malformed) lines are malformed in all\n")
        }
        let text = text(of: LogReport(tally, hasChosenWidth: every != nil))
        if let output {
            try FileWriter.write(Array(text.utf8), to: output.path)
        } else {
            try Console.standard.out(text)
        }
        try code.end()
    }

    private func read(into tally: LogTally) throws {
        let sources = logs.map { LogSource(path: $0.path) }
        let sizes = sources.map { $0.size ?? 0 }
        var bar = ProgressBar(total: sizes.contains(0) ? 0 : sizes.reduce(0, +))
        defer { bar.clear() }
        var done = 0
        for (source, size) in zip(sources, sizes) {
            try source.read(into: tally, format: logFormat) { bar.show(done + $0) }
            done += size
        }
    }

    private func text(of report: LogReport) -> String {
        switch format {
        case .table: report.table
        case .json: report.json
        case .csv: report.csv
        case .html: report.html
        }
    }
}

extension LogFormat: ExpressibleByArgument {}

/// A step of time on a command line: `1m`, `6h`, `1d`.
struct StepArgument: ExpressibleByArgument {
    let seconds: Int

    init?(argument: String) {
        let units: [Character: Int] = ["m": 60, "h": 3600, "d": 86_400]
        guard let unit = argument.last.flatMap({ units[$0] }), let count = Int(argument.dropLast()),
            (1...10_000).contains(count)
        else { return nil }
        seconds = count * unit
    }
}

/// How far a long work is, on standard error, where that is a terminal.
struct ProgressBar {
    private let total: Int
    private var shown = -1

    /// - Parameter total: 0 where it is not known: then nothing is shown.
    init(total: Int) { self.total = Terminal.isStandardError ? total : 0 }

    mutating func show(_ done: Int) {
        guard total > 0 else { return }
        let percent = min(100, done * 100 / total)
        guard percent != shown else { return }
        shown = percent
        let bar = String(repeating: "#", count: percent / 4) + String(repeating: " ", count: 25 - percent / 4)
        Console.standard.error("\r[\(bar)] \(percent) % of \(total >> 20) MiB")
    }

    mutating func clear() {
        if shown >= 0 { Console.standard.error("\r\u{1B}[K") }
    }
}

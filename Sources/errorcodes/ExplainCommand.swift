import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

struct ExplainCommand: ParsableCommand, DiagnosticsCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Print the page of a code, or of a rule of the specs; without an argument, list all rules.",
        discussion: """
            A code is found by number or word, by the name in the spec or in Swift, by its type URI, in the body of a \
            response, and in a log line: errorcodes explain 20001, curl -si URL | errorcodes explain -

            Exit codes: 0 it was found; 1 it was not, or a spec is invalid; 2 there is no spec, or one cannot be read.
            """
    )

    @Argument(
        help: ArgumentHelp(
            "A code, a name, a type URI, a body, a log line, or a rule such as EC0301; - reads standard input.",
            valueName: "code"
        ),
        completion: .list(FaultRegistry.all.map(\.name))
    )
    var subject: String?

    @OptionGroup var specs: SpecOptions

    var reading: CatalogReading { specs.lookup.reading }

    /// No body and no line of a log has more; of more lines, so much is in memory at once.
    private static let maximumBlock = 8 << 20

    func run() throws {
        guard let subject else { return try Console.standard.out(FaultDirectory.text) }
        if subject == "-" { return try explainInput() }
        let rule = FaultRegistry.fault(named: subject).flatMap(Page.of)
        if let rule {
            try Console.standard.out(rule.terminalText)
            guard specs.areGiven else { return }
        }
        if FaultDirectory.isID(subject) { return try rule == nil ? reportUnknown(subject, nil) : () }
        let (catalogs, code) = try specs.read()
        let lookup = CatalogLookup(catalogs)
        var hits = lookup.hits(subject)
        var (misfits, unknown): ([String], [String]) = ([], [])
        if hits.isEmpty, subject.contains(where: { " {[".contains($0) }) {
            let reported = ReportedErrors(in: Array(subject.utf8), lookup)
            (hits, misfits, unknown) = (reported.hits, reported.misfits, reported.unknown)
        }
        try show(hits, misfits, of: lookup)
        if hits.isEmpty, rule == nil { try end(withoutHitFor: subject, lookup, code) }
        reportFurther(unknown)
        try code.end()
    }

    private func explainInput() throws {
        let (catalogs, code) = try specs.read()
        let lookup = CatalogLookup(catalogs)
        var reported = ReportedErrors(lookup)
        try StandardInput.read(limit: Self.maximumBlock) { reported.read($0) }
        try show(reported.hits, reported.misfits, of: lookup)
        guard reported.hits.isEmpty else {
            reportFurther(reported.unknown)
            return try code.end()
        }
        guard let unknown = reported.unknown.first else {
            try demandSpec(catalogs, code)
            Console.standard.error("errorcodes: error: the text names no code of a spec\n")
            throw code == .success ? ErrorCodesDriver.ExitCode.findings : code
        }
        try end(withoutHitFor: unknown, lookup, code)
    }

    private func show(_ hits: [CatalogLookup.Hit], _ misfits: [String], of lookup: CatalogLookup) throws {
        let layout = TerminalLayout(width: Terminal.outputWidth, hasColor: Terminal.outputHasColor)
        var places = PlaceIndex()
        var pagesOfCatalogs: [Int: TerminalPage] = [:]
        let pages = hits.map { hit in
            let page = pagesOfCatalogs[hit.catalog] ?? TerminalPage(lookup.catalogs[hit.catalog], layout)
            pagesOfCatalogs[hit.catalog] = page
            return page.text(of: hit.subject, &places)
        }
        try Console.standard.out(layout.pages(pages, misfits: misfits))
    }

    private func end(withoutHitFor word: String, _ lookup: CatalogLookup, _ code: ErrorCodesDriver.ExitCode) throws {
        try demandSpec(lookup.catalogs, code, word)
        try reportUnknown(word, lookup.suggestion(for: word), code)
    }

    /// Ends the command where there is nothing to look in.
    private func demandSpec(_ catalogs: [Catalog], _ code: ErrorCodesDriver.ExitCode, _ word: String? = nil) throws {
        guard catalogs.isEmpty else { return }
        guard code == .success else { throw code }
        let advice = word.map { "; \(FaultDirectory.advice(for: $0, other: nil))" } ?? ""
        throw FileFailure(path: nil, reason: FileFailure.withoutSpec.reason + advice)
    }

    /// Codes beside others that were found: in a log, the ones that nobody declared are worth a look.
    private func reportFurther(_ unknown: [String]) {
        for word in unknown { Console.standard.error("errorcodes: note: no spec has `\(word.onOneLine)`\n") }
    }

    private func reportUnknown(
        _ word: String,
        _ suggestion: String?,
        _ code: ErrorCodesDriver.ExitCode = .success
    ) throws {
        let advice = FaultDirectory.advice(for: word, other: suggestion)
        let shown = String(word.prefix(200)).onOneLine
        Console.standard.error("errorcodes: error: there is no code, name or rule `\(shown)`: \(advice)\n")
        throw code == .success ? ErrorCodesDriver.ExitCode.findings : code
    }
}

import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

/// Reads specs for commands that print something of them, and nothing of their warnings: those are `validate`'s.
struct CatalogReading: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How diagnostics are printed, on standard error: text, plain, json, github or sarif.",
            valueName: "format"
        )
    )
    var diagnostics: DiagnosticsFormat?

    /// The catalogues; ends the command where a spec has an error or cannot be read.
    func catalogs(of specs: SpecSet) throws -> [Catalog] {
        let results = SpecPipeline.run(specs.inputs, rules: .all)
        let catalogs = results.compactMap(\.catalog)
        let errors = (specs.diagnostics + results.flatMap(\.diagnostics)).filter { $0.severity == .error }
        guard specs.failures.isEmpty, errors.isEmpty, catalogs.count == results.count else {
            try report(errors, specs.failures)
            throw specs.failures.isEmpty ? ErrorCodesDriver.ExitCode.findings : .failure
        }
        return catalogs
    }

    /// The catalogs of specs that need not belong together, and what the command ends with for the sake of the others:
    /// what is wrong with them is printed.
    func separateCatalogs(of specs: SpecSet) throws -> (catalogs: [Catalog], code: ErrorCodesDriver.ExitCode) {
        let results = specs.inputs.map { SpecPipeline.run([$0], rules: .all)[0] }
        let errors = (specs.diagnostics + results.flatMap(\.diagnostics)).filter { $0.severity == .error }
        try report(errors, specs.failures)
        let catalogs = results.compactMap(\.catalog)
        if !specs.failures.isEmpty { return (catalogs, .failure) }
        return (catalogs, errors.isEmpty ? .success : .findings)
    }

    /// Ends the command where what is wrong cannot be said.
    func report(_ found: [Diagnostic], _ failures: [FileFailure]) throws {
        let text = DiagnosticsFormat.renderer(of: diagnostics).render(found, failures)
        guard text.isEmpty || Console.standard.error(text) else { throw ErrorCodesDriver.ExitCode.failure }
    }

    /// Ends the command where no spec has a text for an application.
    func demand(_ application: String, in catalogs: [Catalog]) throws {
        let known = Set(catalogs.flatMap { $0.errors.flatMap { $0.applications.map(\.identifier.string) } })
        guard !application.isEmpty, !known.contains(application) else { return }
        let help = Suggestion.help(for: application, among: known.sorted()).map { ": \($0)" } ?? ""
        throw FileFailure(path: nil, reason: "no text is for the application `\(application)`\(help)")
    }
}

/// A command whose failures are printed as its diagnostics are.
protocol DiagnosticsCommand {
    var reading: CatalogReading { get }
}

/// A language tag on a command line.
struct LanguageArgument: ExpressibleByArgument {
    let tag: LanguageTag

    init?(argument: String) {
        guard let tag = LanguageTag(Text(argument)) else { return nil }
        self.tag = tag
    }
}

import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

struct MessagesExportCommand: ParsableCommand, DiagnosticsCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case sql, csv, yaml
    }

    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the texts of specs, with those of the files beside them.",
        discussion: """
            sql is for a SQLite database and keeps what is in it; csv is for spreadsheets; yaml is a file of one \
            language as it lies beside a spec.
            """
    )

    @OptionGroup var input: SpecArguments

    @Option(help: "sql, csv or yaml.")
    var format: Format

    @Option(help: ArgumentHelp("Only texts in this language, such as zh-Hans.", valueName: "tag"))
    var language: LanguageArgument?

    @Option(help: ArgumentHelp("Only texts of this application; '' for the default ones.", valueName: "id"))
    var application: String?

    @Flag(help: "With sql: replace texts that the database has already.")
    var overwrite = false

    @Option(help: ArgumentHelp("The file to write to. Default: standard output.", valueName: "file"))
    var output: PathArgument?

    @OptionGroup var reading: CatalogReading

    func validate() throws {
        guard !overwrite || format == .sql else { throw ValidationError("--overwrite is for --format sql") }
        guard format == .yaml else { return }
        guard language != nil else {
            throw ValidationError("--format yaml needs --language: a file is of one language")
        }
        guard Set(input.paths).count == 1 else { throw ValidationError("--format yaml takes one spec") }
    }

    func run() throws {
        let specs = try input.read()
        let catalogs = try reading.catalogs(of: specs)
        if let application { try reading.demand(application, in: catalogs) }
        let selection = TextSelection(language: language?.tag, application: application.map { Text($0) })
        let texts = catalogs.map { $0.texts(selection) }
        if format == .sql, let code = MessageTableSQL.sharedCode(of: texts) {
            let reason = "another spec has the code \(code) too, and the table tells errors apart by their codes alone"
            throw FileFailure(path: input.paths.last ?? "", reason: reason)
        }
        let text = try text(of: texts.flatMap(\.self).byApplication)
        guard let output = output?.path else { return try Console.standard.out(text) }
        try InputFiles(specs).refuseOutput(to: output)
        try FileWriter.makeDirectory(FilePath.directory(of: output))
        try FileWriter.write(Array(text.utf8), to: output)
    }

    private func text(of texts: [CatalogText]) throws -> String {
        switch format {
        case .sql: return MessageTableSQL.text(of: texts, onConflict: overwrite ? .overwrite : .keep, age: .ofTheSpec)
        case .csv: return MessageTableCSV.text(of: texts)
        case .yaml:
            guard let text = TranslationFileText.text(of: texts) else {
                throw FileFailure.noFileCanHold(input.paths[0])
            }
            return text
        }
    }
}

extension FileFailure {
    /// Of the texts of a language.
    static func noFileCanHold(_ path: String) -> FileFailure {
        FileFailure(
            path: path,
            reason: """
                no file of texts can hold both the texts of applications and that of an error which is called \
                `applications`
                """
        )
    }
}

import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

struct MessagesImportCommand: ParsableCommand, DiagnosticsCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Check translators' files, and put their texts into the files beside a spec, or print SQL.",
        discussion: """
            A file is NAME.messages.LANGUAGE.yaml, or any other .yaml with --language, or a .csv with the columns \
            application_id, code or name, language and message. Nothing is written where one text is wrong.
            """
    )

    @Argument(help: "The spec, NAME.errorcodes.yaml.", completion: .file(extensions: ["yaml"]))
    var spec: PathArgument

    @Argument(
        help: ArgumentHelp("Translators' files.", valueName: "file"),
        completion: .file(extensions: ["yaml", "csv"])
    )
    var files: [PathArgument]

    @Option(
        help: ArgumentHelp(
            "The language of files that do not say it; of a table with several, only the rows in this one are taken.",
            valueName: "tag"
        )
    )
    var language: LanguageArgument?

    @Flag(name: .customLong("to-sql"), help: "Print SQL for a SQLite database, in place of writing files.")
    var toSQL = false

    @Option(
        help: ArgumentHelp("The folder to write to. Default: beside the spec.", valueName: "directory"),
        completion: .directory
    )
    var output: PathArgument?

    @Flag(help: "Only check.")
    var check = false

    @Flag(help: "Take warnings for errors.")
    var strict = false

    @Option(help: ArgumentHelp("How large a file may be.", valueName: "MiB"))
    var maxSize = SpecInput.maximumFileSize >> 20

    @OptionGroup var reading: CatalogReading

    func validate() throws {
        guard (1...1024).contains(maxSize) else { throw ValidationError("--max-size is 1 to 1024 MiB") }
        guard [toSQL, output != nil, check].count(where: { $0 }) < 2 else {
            throw ValidationError("only one of --to-sql, --output and --check can be given")
        }
    }

    func run() throws {
        let specs = SpecInput.discovering(specs: [spec.path], maximumFileSize: maxSize << 20)
        let catalogs = try reading.catalogs(of: specs)
        let (given, unreadable) = try readFiles()
        let texts = TextImport(
            given,
            into: specs.inputs[0],
            catalog: catalogs[0],
            destination: toSQL ? .database : .files,
            isStrict: strict
        )
        let failures = unreadable.isEmpty && !texts.hasErrors ? try deliver(texts, of: specs.inputs[0]) : unreadable
        try reading.report(texts.diagnostics.filter { $0.severity >= .warning }, failures)
        if !failures.isEmpty { throw ErrorCodesDriver.ExitCode.failure }
        if texts.hasErrors { throw ErrorCodesDriver.ExitCode.findings }
    }

    /// Prints or writes the texts, and gives what that failed of.
    private func deliver(_ texts: TextImport, of input: SpecInput) throws -> [FileFailure] {
        do {
            if toSQL {
                try Console.standard.out(MessageTableSQL.text(of: texts.rows, onConflict: .overwrite, age: .now))
            } else {
                try write(texts, of: input)
            }
            return []
        } catch let failure as FileFailure {
            return [failure]
        }
    }

    private func write(_ texts: TextImport, of input: SpecInput) throws {
        let changed = try texts.files.map { file in
            guard let file = file.file else { throw FileFailure.noFileCanHold(spec.path) }
            return file
        }
        let outputs = changed.compactMap { file in
            file.bytes.map { (file, $0, FilePath.join(output?.path ?? FilePath.directory(of: spec.path), file.name)) }
        }
        if !check { try refuseInputs(among: outputs.map(\.2), input.translations.map(\.path)) }
        for (file, bytes, path) in outputs {
            if !check {
                try FileWriter.makeDirectory(FilePath.directory(of: path))
                try FileWriter.write(bytes, to: path)
            }
            try Console.standard.out(
                "\(path.onOneLine): \(file.added) new, \(file.changed) changed, \(file.unchanged) as they were\n"
            )
        }
    }

    /// Texts are written to the file beside the spec that has them, and to no other file that is read.
    private func refuseInputs(among outputs: [String], _ beside: [String]) throws {
        for path in outputs {
            try InputFiles([spec.path] + files.map(\.path)).refuseOutput(to: path)
            try InputFiles(beside, besides: path).refuseOutput(to: path)
        }
    }

    // MARK: Translators' files

    private typealias TranslatorsFile = (file: SourceFile, format: TextImport.Format, language: LanguageTag?)

    private func readFiles() throws -> (read: [TranslatorsFile], unreadable: [FileFailure]) {
        var (found, failures): ([TranslatorsFile], [FileFailure]) = ([], [])
        for path in files.map(\.path) {
            do {
                found.append(try read(path))
            } catch let failure as FileFailure {
                failures.append(failure)
            }
        }
        return (found, failures)
    }

    private func read(_ path: String) throws -> TranslatorsFile {
        let format = try format(of: path)
        let file = SourceFile(path: path, bytes: try FileReader.read(path, limit: maxSize << 20))
        return (file, format, format == .yaml ? try language(of: file) : language?.tag)
    }

    private func format(of path: String) throws -> TextImport.Format {
        let name = path.lowercased()
        if name.hasSuffix(".csv") { return .csv }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return .yaml }
        throw FileFailure(path: path, reason: "its name ends neither with .csv nor with .yaml")
    }

    private func language(of file: SourceFile) throws -> LanguageTag {
        let named = TranslationFileName.language(of: file)
        guard let tag = named ?? language?.tag else {
            throw FileFailure(path: file.path, reason: "neither its name nor --language says in which language it is")
        }
        if let language, language.tag.canonical != tag.canonical {
            let reason = "its name says that it is in \(tag.canonical), and --language says \(language.tag.canonical)"
            throw FileFailure(path: file.path, reason: reason)
        }
        return tag
    }
}

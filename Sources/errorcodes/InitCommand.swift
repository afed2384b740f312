import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec

struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a commented spec to start from, and the schema by which editors check it."
    )

    @Argument(help: "What the catalogue is called: lower-case words joined by `-`.")
    var name = "orders"

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "directory"), completion: .directory)
    var output = PathArgument.current

    @Flag(help: "Write a project file too, which says what is generated.")
    var project = false

    func validate() throws {
        guard EntryName(Text(name)) != nil else {
            throw ValidationError("`\(name)` is no name of a catalogue: it is lower-case words joined by `-`")
        }
    }

    func run() throws {
        var starters = [(name: name + SpecFormat.fileSuffix, text: StarterSpec.text(name: name))]
        var schemas = [(name: SpecFormat.schemaFileName, text: SpecSchema.text())]
        if project {
            starters.append((ProjectFormat.fileName, StarterProject.text(name: name)))
            schemas.append((ProjectFormat.schemaFileName, ProjectSchema.text()))
        }
        for path in starters.map(path(of:)) where DirectoryReader.exists(path) {
            throw FileFailure(path: path, reason: "the file exists already, and is left as it is")
        }
        let inputs = InputFiles(
            DirectoryReader.names(in: output.path).filter { $0.hasSuffix(".yaml") }.map {
                FilePath.join(output.path, $0)
            }
        )
        for schema in schemas { try inputs.refuseOutput(to: path(of: schema)) }
        try FileWriter.makeDirectory(output.path)
        for file in starters + schemas {
            try FileWriter.write(Array(file.text.utf8), to: path(of: file))
            try Console.standard.out("\(path(of: file).onOneLine)\n")
        }
    }

    private func path(of file: (name: String, text: String)) -> String {
        FilePath.join(output.path, file.name)
    }
}

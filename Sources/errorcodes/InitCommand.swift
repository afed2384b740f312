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

    func validate() throws {
        guard EntryName(Text(name)) != nil else {
            throw ValidationError("`\(name)` is no name of a catalogue: it is lower-case words joined by `-`")
        }
    }

    func run() throws {
        let files = [
            (path: FilePath.join(output.path, name + SpecFormat.fileSuffix), text: StarterSpec.text(name: name)),
            (path: FilePath.join(output.path, SpecFormat.schemaFileName), text: SpecSchema.text()),
        ]
        if DirectoryReader.exists(files[0].path) {
            throw FileFailure(path: files[0].path, reason: "the file exists already, and is left as it is")
        }
        let specs = DirectoryReader.names(in: output.path).filter { $0.hasSuffix(".yaml") }
        try InputFiles(specs.map { FilePath.join(output.path, $0) }).refuseOutput(to: files[1].path)
        try FileWriter.makeDirectory(output.path)
        for file in files {
            try FileWriter.write(Array(file.text.utf8), to: file.path)
            try Console.standard.out("\(file.path.onOneLine)\n")
        }
    }
}

import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesEmitters

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema (draft-07) of the spec format, for editors and validators."
    )

    @Flag(help: "Print the schema of the JSON catalog that `generate --emit json` makes.")
    var catalog = false

    @Flag(help: "Print the schema of project files, \(ProjectFormat.fileName).")
    var project = false

    func validate() throws {
        guard !(catalog && project) else { throw ValidationError("only one of --catalog and --project can be given") }
    }

    func run() throws {
        try Console.standard.out(
            catalog ? CatalogSchema.text() : project ? ProjectSchema.text() : SpecSchema.text()
        )
    }
}

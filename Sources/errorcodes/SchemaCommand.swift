import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema (draft-07) of the spec format, for editors and validators."
    )

    func run() throws {
        try Console.standard.out(SpecSchema.text())
    }
}

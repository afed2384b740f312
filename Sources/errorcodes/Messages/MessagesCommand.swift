import ArgumentParser

struct MessagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "messages",
        abstract: "Texts for end users: for databases and translators, and back into the files beside a spec.",
        subcommands: [
            MessagesExportCommand.self, MessagesImportCommand.self, MessagesMissingCommand.self,
            MessagesStatusCommand.self,
        ]
    )
}

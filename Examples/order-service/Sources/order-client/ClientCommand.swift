import ArgumentParser

/// Places, pays and cancels orders.
@main
struct ClientCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "order-client",
        abstract: "Places, pays and cancels orders; what goes wrong is said on standard error, with exit code 1.",
        subcommands: [
            CreateCommand.self, GetCommand.self, ListCommand.self, CancelCommand.self, PayCommand.self,
            SendCommand.self, CodesCommand.self,
        ]
    )
}

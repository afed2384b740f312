import ArgumentParser
import Foundation
import Hummingbird
import Logging
import OrderService

/// Runs the service until it is told to stop.
@main
struct ServiceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "order-service",
        abstract: "An order service that answers with the errors of a catalogue, on 127.0.0.1.",
        discussion: """
            ORDER_SERVICE_TOKENS says who may use it: ROLE:NAME:TOKEN, separated by commas, where ROLE is customer or \
            operator. The port is printed once the service listens. The pages of the errors are at \
            http://127.0.0.1:PORT/errors/.
            """
    )

    @Option(help: "The port to listen on; 0 for any that is free.")
    var port = 8080

    @Option(help: "How many requests a caller may send in a minute.")
    var requestsPerMinute = 60

    @Option(help: "How many orders wait for their payment at a time; later ones are queued.")
    var kitchenCapacity = 10

    @Option(help: "How long the payment provider may take, in milliseconds.")
    var paymentTimeout = 5_000

    @Option(
        help: "A database of SQLite, made where it is missing; its texts for end users replace those of the catalogue.",
        completion: .file()
    )
    var messageDatabase: String?

    @Option(help: "How long a text of the database is served before it is read again, in milliseconds.")
    var messageTimeToLive = 60_000

    @Option(
        help: "What to log, on standard error: trace, debug, info, notice, warning, error or critical.",
        transform: logLevel(_:)
    )
    var logLevel = Logger.Level.info

    @Flag(help: "Offer POST /crash, which fails in a way that nobody foresaw.")
    var crashRoute = false

    func validate() throws {
        guard 0...65_535 ~= port else { throw ValidationError("A port is 0 to 65535.") }
        guard [requestsPerMinute, kitchenCapacity, paymentTimeout, messageTimeToLive].allSatisfy({ $0 > 0 }) else {
            throw ValidationError("Quotas, capacities, timeouts and times to live are greater than 0.")
        }
    }

    func run() async throws {
        var configuration = OrderServiceConfiguration()
        configuration.port = port
        let tokens = ProcessInfo.processInfo.environment["ORDER_SERVICE_TOKENS"]
        configuration.callers = try CallerList(tokens ?? "").callers
        configuration.requestsPerMinute = requestsPerMinute
        configuration.kitchenCapacity = kitchenCapacity
        configuration.paymentTimeout = .milliseconds(paymentTimeout)
        configuration.messageDatabase = messageDatabase
        configuration.messageTimeToLive = .milliseconds(messageTimeToLive)
        configuration.hasCrashRoute = crashRoute
        configuration.logger = Logger(label: "order-service", factory: StreamLogHandler.standardError(label:))
        configuration.logger.logLevel = logLevel
        let service = OrderService.application(configuration) { port in
            FileHandle.standardOutput.write(Data("\(port)\n".utf8))
        }
        try await service.runService()
    }
}

private func logLevel(_ name: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: name) else { throw ValidationError("There is no such level of a log.") }
    return level
}

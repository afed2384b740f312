import ArgumentParser
import AsyncHTTPClient
import Foundation

/// Which service, and who asks.
struct ServiceOptions: ParsableArguments {
    @Option(help: "Where the service is.")
    var url = "http://127.0.0.1:8080"

    @Option(help: "The access token. Default: that of ORDER_TOKEN.")
    var token = ProcessInfo.processInfo.environment["ORDER_TOKEN"] ?? ""

    /// Asks the service, and explains what goes wrong.
    ///
    /// - Throws: Exit code 1 where something did.
    func report(_ work: (OrderServiceClient) async throws -> Void) async throws {
        do {
            try await work(OrderServiceClient(url: url, token: token, client: .shared))
        } catch {
            Terminal.complain(explanation(of: error))
            throw ExitCode(1)
        }
    }
}

/// How a call is told from its repetition.
struct IdempotencyOptions: ParsableArguments {
    @Option(name: .customLong("key"), help: "The idempotency key. Default: a new one.")
    var key = UUID().uuidString
}

import Hummingbird
import HummingbirdCore
import NIOCore

/// A server on a free port of 127.0.0.1 for as long as a test needs it.
enum LoopbackServer {
    struct NotRunning: Error {}

    /// Starts the server, hands over its port, and stops it.
    static func run<Result: Sendable, Context: RequestContext>(
        _ router: Router<Context>,
        log: CapturedLog,
        backlog: Int = 256,
        server: HTTPServerBuilder = .http1(),
        _ operation: (Int) async throws -> Result
    ) async throws -> Result where Context.Source == ApplicationRequestContextSource {
        let (ports, started) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: router,
            server: server,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0), backlog: backlog),
            onServerRunning: { channel in
                if let port = channel.localAddress?.port { started.yield(port) }
            },
            logger: log.logger
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                defer { started.finish() }
                try await application.run()
            }
            defer { group.cancelAll() }
            guard let port = await ports.first(where: { _ in true }) else { throw NotRunning() }
            return try await operation(port)
        }
    }
}

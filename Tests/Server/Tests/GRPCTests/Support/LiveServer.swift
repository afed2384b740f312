import GRPCCore
import GRPCNIOTransportHTTP2Posix
import Testing

typealias Client = GRPCClient<HTTP2ClientTransport.Posix>

/// A server on a free port of the loopback interface, and a client of it.
enum LiveServer {
    static func run<Result: Sendable>(
        _ server: GRPCServer<HTTP2ServerTransport.Posix>,
        _ body: @Sendable @escaping (Client) async throws -> Result
    ) async throws -> Result {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.serve() }
            let port = try #require(await server.listeningAddress?.ipv4?.port)
            let result = try await withGRPCClient(
                transport: .http2NIOPosix(
                    target: .ipv4(address: "127.0.0.1", port: port),
                    transportSecurity: .plaintext
                ),
                handleClient: body
            )
            server.beginGracefulShutdown()
            try await group.waitForAll()
            return result
        }
    }

    /// A server of a service whose errors an interceptor answers.
    static func run<Result: Sendable>(
        _ interceptor: any ServerInterceptor,
        _ answer: @Sendable @escaping (String, ServerContext) async throws -> String,
        _ body: @Sendable @escaping (Client) async throws -> Result
    ) async throws -> Result {
        let server = GRPCServer(
            transport: .http2NIOPosix(address: .ipv4(host: "127.0.0.1", port: 0), transportSecurity: .plaintext),
            services: [BytesService(answer: answer)],
            interceptors: [interceptor]
        )
        return try await run(server, body)
    }
}

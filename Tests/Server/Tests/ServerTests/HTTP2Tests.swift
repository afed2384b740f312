import ErrorCodesHTTPTypes
import ErrorCodesHummingbird
import ErrorCodesRuntime
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdHTTP2
import Logging
import NIOCore
import TestCatalog
import TestSupport
import Testing

/// Connection-specific fields over HTTP/2, where they make a response malformed (RFC 9113, section 8.2.2), and over
/// HTTP/1.1: several requests on one connection, as curl sees them.
@Suite struct HTTP2Tests {
    private struct KnownChannel: ChannelRequestContext {
        var coreContext: CoreRequestContextStorage
        let channel: any Channel

        init(source: Source) {
            coreContext = .init(source: source)
            channel = source.channel
        }
    }

    private static let paths = ["well", "upgrade", "status-upgrade", "fields", "status-fields", "well"]

    private static func router<Context: RequestContext>(_ context: Context.Type) -> Router<Context> {
        let router = Router(context: Context.self)
        router.add(middleware: Identifying<Context>("r-1"))
        router.add(middleware: ErrorCodesMiddleware(ShopError.self))
        router.get("well") { _, _ in "well" }
        router.get("upgrade") { _, _ -> Response in throw ShopError.upgradeRequired(protocol: "HTTP/2.0") }
        router.get("status-upgrade") { _, _ -> Response in
            throw HTTPError(.upgradeRequired, headers: [.upgrade: "websocket", .connection: "upgrade"])
        }
        router.get("fields") { _, _ -> Response in
            throw connectionFields.reduce(ShopError.gone()) { $0.header($1.name, $1.value) }
        }
        router.get("status-fields") { _, _ -> Response in
            throw HTTPError(.conflict, headers: HTTPFields(connectionFields.map(HeaderField.init)))
        }
        return router
    }

    private static let connectionFields: [(name: String, value: String)] = [
        ("Connection", "close"), ("Proxy-Connection", "close"), ("Keep-Alive", "timeout=1"), ("TE", "trailers"),
        ("Transfer-Encoding", "chunked"), ("Upgrade", "websocket"),
    ]

    /// Gets every path on one connection, and compares what curl shows with a file.
    private static func check<Context: RequestContext>(
        _ context: Context.Type,
        server: HTTPServerBuilder,
        scheme: String = "http",
        _ options: [String],
        against file: String
    ) async throws where Context.Source == ApplicationRequestContextSource {
        let result = try await LoopbackServer.run(router(context), log: CapturedLog(), server: server) { port in
            let shown = ["-sS", "-i", "--max-time", "20", "--noproxy", "*"]
            let after = ["-w", "\n(HTTP/%{http_version}, new connections: %{num_connects})\n\n"]
            let urls = paths.map { "\(scheme)://127.0.0.1:\(port)/\($0)" }
            return try await ProcessRunner.run("curl", shown + after + options + urls, timeout: 120)
        }
        let output = result.standardOutput.replacing("\r\n", with: "\n")
            .replacing(/[Dd]ate: [^\n]*/) { _ in "date: {date}" }
        let text = "\(output)standard error: \(result.standardError)\nexit code: \(result.exitCode)\n"
        try Recording.ofServer.check(text, against: "HTTP2/\(file).txt")
    }

    @Test func keepsTheConnection() async throws {
        let server = try await HTTPServerBuilder.http2Upgrade(
            tlsConfiguration: SelfSignedCertificate.tlsConfiguration()
        )
        let options = ["--insecure", "--http2"]
        try await Self.check(KnownChannel.self, server: server, scheme: "https", options, against: "http2")
        try await Self.check(BasicRequestContext.self, server: server, scheme: "https", options, against: "http2")
    }

    @Test func sendsUpgradeOverHTTP1() async throws {
        try await Self.check(KnownChannel.self, server: .http1(), ["--http1.1"], against: "http1")
        let server = try await HTTPServerBuilder.http2Upgrade(
            tlsConfiguration: SelfSignedCertificate.tlsConfiguration()
        )
        let options = ["--insecure", "--http1.1"]
        try await Self.check(KnownChannel.self, server: server, scheme: "https", options, against: "http1")
    }

    /// A context without a channel does not tell; a connection-specific field of the request does.
    @Test func sendsUpgradeWhereTheRequestTells() async throws {
        let options = ["--http1.1", "-H", "Connection: keep-alive"]
        try await Self.check(BasicRequestContext.self, server: .http1(), options, against: "http1")
        try await Self.check(BasicRequestContext.self, server: .http1(), ["--http1.1"], against: "http1-unknown")
    }

    /// What was left out since the version is not known is in the log; what HTTP/2 forbids is not worth a line.
    @Test func namesInTheLogWhatWasLeftOut() async throws {
        let server = try await HTTPServerBuilder.http2Upgrade(
            tlsConfiguration: SelfSignedCertificate.tlsConfiguration()
        )
        let leftOut = "header fields that cannot be sent were left out of a response: Upgrade"
        #expect(try await Self.warnings(KnownChannel.self, server: server) == [])
        #expect(try await Self.warnings(BasicRequestContext.self, server: server) == [leftOut])
    }

    private static func warnings<Context: RequestContext>(
        _ context: Context.Type,
        server: HTTPServerBuilder
    ) async throws -> [String] where Context.Source == ApplicationRequestContextSource {
        let log = CapturedLog()
        _ = try await LoopbackServer.run(router(context), log: log, server: server) { port in
            let options = ["-sS", "--max-time", "20", "--noproxy", "*", "--insecure", "--http2"]
            return try await ProcessRunner.run("curl", options + ["https://127.0.0.1:\(port)/upgrade"], timeout: 120)
        }
        return log.linesOfErrors.filter { $0.level == .warning }.map(\.message)
    }
}

import Foundation
import NIOCore
import NIOPosix
import TestSupport
import Testing

/// The lines that the README says to copy into an app are those of the target readme-server, which is built and run.
@Suite
struct ReadmeTests {
    @Test func linesAreThoseThatRun() throws {
        let readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let sources = Repository.root.appending(path: "Tests/Server/Sources/readme-server")
        let spec = try String(contentsOf: sources.appending(path: "orders.errorcodes.yaml"), encoding: .utf8)
        let main = try String(contentsOf: sources.appending(path: "main.swift"), encoding: .utf8)
        #expect(try Self.block("yaml", of: readme) == spec)
        let lines = try Self.block("swift server", of: readme)
        #expect(lines.replacing("port: 8080", with: "port: Int(CommandLine.arguments[1]) ?? 8080") == main)
    }

    @Test(.timeLimit(.minutes(15))) func theyAnswerAsTheReadmeSays() async throws {
        let server = Process()
        server.executableURL = Bundle.main.bundleURL.appending(path: "readme-server")
        let port = try await Self.freePort()
        server.arguments = [String(port)]
        server.standardOutput = FileHandle.nullDevice
        server.standardError = FileHandle.nullDevice
        try server.start()
        defer { server.terminate() }
        var result = try await Curl.get("/orders", port: port, ["-X", "POST"])
        for _ in 0..<1_000 where result.exitCode == 7 {
            try await Task.sleep(for: .milliseconds(100))
            result = try await Curl.get("/orders", port: port, ["-X", "POST"])
        }
        let answer = result.standardOutput
        let id = try #require(answer.firstMatch(of: /"requestId":"([0-9a-f]+)"/)?.output.1)
        #expect(
            Curl.masked(answer, isHead: false, requestID: String(id)) == """
                HTTP/1.1 409 Conflict\\r\\n
                Content-Type: application/problem+json\\r\\n
                Content-Length: {length}\\r\\n
                Date: {date}\\r\\n
                \\r\\n
                {"type":"https://errors.example.com/orders/order-in-progress","title":"There is an order in progress",\
                "status":409,"detail":"Order A-1 is still in progress.","code":20001,"requestId":"{request-id}","orderID":"A-1"}
                """
        )
    }

    /// A port of 127.0.0.1 that nobody listens on.
    private static func freePort() async throws -> Int {
        let channel = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(channel.localAddress?.port)
        try await channel.close()
        return port
    }

    private static func block(_ language: String, of text: String) throws -> String {
        let parts = text.components(separatedBy: "```\(language)\n")
        return try #require(parts.dropFirst().first?.components(separatedBy: "```").first)
    }
}

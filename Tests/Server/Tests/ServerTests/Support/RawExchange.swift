import Foundation
import NIOCore
import NIOPosix

/// Sends bytes to a server and reads all that it answers, without any client that might mend or hide something.
enum RawExchange {
    struct TimedOut: Error {}

    /// Sends a request that asks to close the connection, and reads until the server has done so.
    static func send(_ request: String, port: Int, timeout: Duration = .seconds(60)) async throws -> [UInt8] {
        try await withThrowingTaskGroup(of: [UInt8].self) { group in
            group.addTask { try await exchange(request, port: port) }
            group.addTask {
                try await Task.sleep(for: timeout)
                throw TimedOut()
            }
            defer { group.cancelAll() }
            return try await group.next() ?? []
        }
    }

    private static func exchange(_ request: String, port: Int) async throws -> [UInt8] {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            try await outbound.write(ByteBuffer(string: request))
            var bytes: [UInt8] = []
            do {
                for try await part in inbound { bytes += part.readableBytesView }
            } catch  where !bytes.isEmpty {
                // A server that closes with unread bytes resets the connection; what it sent has arrived.
            }
            return bytes
        }
    }
}

/// The bytes of a response, taken apart at their line ends and nowhere else.
struct RawResponse {
    var statusLine: String
    /// The header lines as they came.
    var lines: [String]
    var body: [UInt8]

    /// Nil where the bytes are no head of a response.
    init?(_ bytes: [UInt8]) {
        let separator = Array("\r\n\r\n".utf8)
        guard let end = Data(bytes).range(of: Data(separator)) else { return nil }
        let head = Data(bytes)[..<end.lowerBound]
        var lines: [String] = []
        var rest = head
        while let range = rest.range(of: Data("\r\n".utf8)) {
            lines.append(String(decoding: rest[..<range.lowerBound], as: UTF8.self))
            rest = rest[range.upperBound...]
        }
        lines.append(String(decoding: rest, as: UTF8.self))
        statusLine = lines.removeFirst()
        self.lines = lines
        body = Array(bytes[end.upperBound...])
    }

    /// The values of a field, in the order in which they came.
    func values(_ name: String) -> [String] {
        lines.compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].lowercased() == name.lowercased() else { return nil }
            return String(parts[1].drop { $0 == " " })
        }
    }

    /// The names of the fields, sorted.
    var names: [String] { lines.map { String($0.prefix { $0 != ":" }) }.sorted() }
}

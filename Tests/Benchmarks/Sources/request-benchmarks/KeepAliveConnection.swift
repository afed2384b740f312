import Foundation

/// A connection to a server of this machine that is used for one request after another.
///
/// It is a bare socket: what a client takes of the machine is not to be seen in the measurements.
final class KeepAliveConnection {
    private let descriptor: Int32
    private let request: [UInt8]
    private var response: [UInt8]

    /// Connects, asks once, and takes note of the response: all others are to be of its status and length.
    ///
    /// - Parameters:
    ///   - port: A port of 127.0.0.1.
    ///   - path: What is asked for.
    init(port: Int, path: String) throws {
        request = Array("GET \(path) HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\n\r\n".utf8)
        response = [UInt8](repeating: 0, count: 4_096)
        descriptor = try Self.connected(port)
        try send()
        response = Array(try firstResponse())
    }

    deinit { close(descriptor) }

    /// The body of the last response.
    var body: String {
        let text = String(decoding: response, as: UTF8.self)
        return text.range(of: "\r\n\r\n").map { String(text[$0.upperBound...]) } ?? ""
    }

    func send() throws {
        guard write(descriptor, request, request.count) == request.count else { throw SocketError("write") }
    }

    /// Reads as many bytes as the first response had.
    func receive() throws {
        let start = Array(response.prefix(12))
        var received = 0
        while received < response.count { received += try readMore(after: received) }
        guard response.starts(with: start) else { throw SocketError("another response than the first one") }
    }

    private func firstResponse() throws -> ArraySlice<UInt8> {
        var received = 0
        while true {
            received += try readMore(after: received)
            let text = String(decoding: response[..<received], as: UTF8.self)
            guard let end = text.range(of: "\r\n\r\n") else { continue }
            let length = text.firstMatch(of: /Content-Length: (\d+)\r\n/).flatMap { Int($0.1) }
            guard let length else { throw SocketError("no length") }
            if length == text[end.upperBound...].utf8.count { return response[..<received] }
        }
    }

    private func readMore(after received: Int) throws -> Int {
        let count = response.withUnsafeMutableBytes { bytes in
            let rest = UnsafeMutableRawBufferPointer(rebasing: bytes[received...])
            return read(descriptor, rest.baseAddress, rest.count)
        }
        guard count > 0 else { throw SocketError("read") }
        return count
    }

    private static func connected(_ port: Int) throws -> Int32 {
        #if canImport(Darwin)
            let descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
        let status = withUnsafePointer(to: &address) { address in
            address.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard status == 0 else { throw SocketError("connect") }
        return descriptor
    }
}

/// A call of the system that failed.
struct SocketError: Error, CustomStringConvertible {
    var description: String

    init(_ call: String) { description = "\(call): \(String(cString: strerror(errno)))" }
}

import BenchmarkResults
import FailingRequests
import Foundation
import Logging
import Processes

/// What a request takes that goes through a server and back.
struct SocketTimes {
    /// Nanoseconds of the processors that the process of the server had, those that the system spent on it included.
    var processor: [Double] = []
    /// Nanoseconds of the clock.
    var wall: [Double] = []
}

/// Requests over connections that are kept alive, to each server in turn, round after round.
struct SocketBenchmarks {
    /// How many requests are under way at a time, and how many a connection makes in a round.
    private static let (connections, requests) = (4, 250)

    private let clients: [FailingRouter: [KeepAliveConnection]]
    private let usage: KeepAliveConnection
    private let server: RequestServer

    init(logLevel: Logger.Level) throws {
        let server = try RequestServer(logLevel: logLevel)
        self.server = server
        clients = try server.ports.mapValues { port in
            try (0..<Self.connections).map { _ in try KeepAliveConnection(port: port, path: "/orders/7f1c9bb0") }
        }
        usage = try KeepAliveConnection(port: server.ports[.finishedBody] ?? 0, path: "/usage")
    }

    /// - Parameter rounds: How often each is measured.
    func measure(rounds: Int) throws -> [FailingRouter: SocketTimes] {
        var times: [FailingRouter: SocketTimes] = [:]
        for round in -2..<rounds {
            for failing in FailingRouter.allCases {
                let (processor, wall) = try measure(clients[failing] ?? [])
                guard round >= 0 else { continue }
                times[failing, default: SocketTimes()].processor.append(processor)
                times[failing, default: SocketTimes()].wall.append(wall)
            }
        }
        return times
    }

    private func measure(_ connections: [KeepAliveConnection]) throws -> (processor: Double, wall: Double) {
        let requests = Double(Self.connections * Self.requests)
        let processor = try processorTime()
        let start = ContinuousClock.now
        for _ in 0..<Self.requests {
            for connection in connections { try connection.send() }
            for connection in connections { try connection.receive() }
        }
        let wall = (ContinuousClock.now - start) / .nanoseconds(1)
        return ((try processorTime() - processor) / requests, wall / requests)
    }

    /// The server's own account of its processor time so far.
    private func processorTime() throws -> Double {
        try usage.send()
        try usage.receive()
        guard let time = Double(usage.body) else { throw SocketError("no processor time") }
        return time
    }
}

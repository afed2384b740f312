import BenchmarkResults
import FailingRequests
import Measurements
import Processes

/// The rows of requests: the catalogue's error beside each other way to fail.
struct RequestPart {
    private let title: String

    init(_ title: String) { self.title = title }

    /// Prints the times of requests over sockets.
    ///
    /// - Parameters:
    ///   - times: Of each way to fail.
    ///   - circumstance: What the rows add to their subject.
    func print(_ times: [FailingRouter: SocketTimes], _ circumstance: String = "") throws {
        let figures: [(String, (SocketTimes) -> [Double])] = [
            ("processor time of the server", \.processor), ("time by the clock", \.wall),
        ]
        guard let measured = times[.catalogError] else { return }
        for (name, figure) in figures {
            for other in FailingRouter.allCases where other != .catalogError {
                guard let reference = times[other] else { continue }
                try BenchmarkRow(
                    title,
                    name + circumstance,
                    Quantity(figure(measured).median, .nanoseconds),
                    against: .init(other.name, Quantity(figure(reference).median, .nanoseconds))
                ).print()
            }
        }
    }

    /// Prints the times and the allocations of requests to the router, in the order of `FailingRouter.allCases`.
    func print(_ measurements: [Measurement]) throws {
        let part = MeasuredPart(title)
        guard var measured = measurements.first else { return }
        measured.name = "router alone, without server and socket"
        for other in measurements.dropFirst() { try part.printTime(measured, against: other) }
        for (way, other) in zip(FailingRouter.allCases, measurements).dropFirst() {
            try part.printAllocations(measured, against: other, goal: way == .httpError ? Self.most : nil)
        }
        try printInstructions()
    }

    /// What a request that throws the catalogue's error may take of one that throws Hummingbird's own. Times over a socket are
    /// too noisy to hold to anything: they differ by more from run to run than the ways to fail do.
    private static let most = Goal.ratio(1)

    /// Prints the instructions of requests to the router, which are the same on every run; nothing where valgrind is missing.
    private func printInstructions() throws {
        guard BuiltProgram.installed("valgrind") != nil else { return }
        let program = BuiltProgram.sibling("request-benchmarks")
        let counts = try FailingRouter.allCases.map { way in
            let count = try CountedProcess.call(program) { ["count", way.rawValue, "\($0)"] }
            return (way: way, count: Quantity(Double(count), .instructions))
        }
        for other in counts.dropFirst() {
            try BenchmarkRow(
                title,
                "router alone, without server and socket",
                counts[0].count,
                against: .init(other.way.name, other.count),
                goal: other.way == .httpError ? Self.most : nil
            ).print()
        }
    }
}

import BenchmarkResults
import FailingRequests
import Measurements

/// The rows of requests: the catalogue's error beside each other way to fail.
struct RequestPart {
    private let title: String

    init(_ title: String) { self.title = title }

    /// Prints the times of requests over sockets.
    ///
    /// - Parameters:
    ///   - times: Of each way to fail.
    ///   - circumstance: What the rows add to their subject.
    ///   - goal: Of the ratio to a way that makes its response with each request.
    func print(_ times: [FailingRouter: SocketTimes], _ circumstance: String, goal: Goal?) throws {
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
                    against: .init(other.name, Quantity(figure(reference).median, .nanoseconds)),
                    goal: other == .finishedBody ? nil : goal
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
        for other in measurements.dropFirst() { try part.printAllocations(measured, against: other) }
    }
}

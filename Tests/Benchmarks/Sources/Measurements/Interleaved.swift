import AllocationCounter
import Processes

/// Measures workloads in turn, round after round, so that what else the machine does falls on all of them alike.
///
/// - Parameter rounds: How often each is measured.
/// - Returns: The measurement of each, in their order.
package func measureInterleaved(_ workloads: [Workload], rounds: Int = Rounds.most(201)) async throws -> [Measurement] {
    var allocations: [Double?] = []
    for workload in workloads {
        _ = try await workload.nanoseconds()
        allocations.append(try await workload.allocations(rounds: 5))
    }
    var times = [[Double]](repeating: [], count: workloads.count)
    for _ in 0..<rounds {
        for (index, workload) in workloads.enumerated() { times[index].append(try await workload.nanoseconds()) }
    }
    return workloads.indices.map {
        Measurement(name: workloads[$0].name, nanoseconds: times[$0].median, allocations: allocations[$0])
    }
}

extension Workload {
    /// The time of a call in one round.
    fileprivate func nanoseconds() async throws -> Double {
        switch round {
        case .here(let body):
            let start = ProcessorTime.now
            try await body()
            return Double(ProcessorTime.now - start) / Double(calls)
        case .elsewhere(let nanoseconds): return try nanoseconds()
        }
    }

    /// How often a call asks for memory: what a round does now and then, such as a buffer that grows, is left out.
    fileprivate func allocations(rounds: Int) async throws -> Double? {
        guard case .here(let body) = round else { return nil }
        var counts: [Double] = []
        for _ in 0..<rounds {
            allocation_counting_begin()
            try await body()
            let count = allocation_counting_end()
            guard count >= 0 else { return nil }
            counts.append((Double(count) / Double(calls)).rounded())
        }
        return counts.median
    }
}

import Dispatch

/// Runs queries on threads that nothing else needs, so that a store that blocks them blocks neither requests nor timers,
/// which go on with the threads of Swift's concurrency, as few as there are cores.
///
/// Each thread is that of a serial queue, which Dispatch gives one however many others are blocked.
@available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
final class QueryThreads: TaskExecutor {
    private struct State: Sendable {
        var idle: [DispatchQueue] = []
        var count = 0
        var waiting: [UnownedJob] = []
    }

    private let limit: Int
    private let state = StateLock(State())

    init(limit: Int) { self.limit = limit }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        guard let queue = state.withLock({ idleQueue(&$0, for: job) }) else { return }
        queue.async { self.run(job, on: queue) }
    }

    /// A queue that is free, or new; nil where the job has to wait for one.
    private func idleQueue(_ state: inout State, for job: UnownedJob) -> DispatchQueue? {
        if let idle = state.idle.popLast() { return idle }
        guard state.count < limit else {
            state.waiting.append(job)
            return nil
        }
        state.count += 1
        return DispatchQueue(label: "error-codes.messages.query")
    }

    private func run(_ job: UnownedJob, on queue: DispatchQueue) {
        job.runSynchronously(on: asUnownedTaskExecutor())
        let next = state.withLock { state -> UnownedJob? in
            if state.waiting.isEmpty {
                state.idle.append(queue)
                return nil
            }
            return state.waiting.removeFirst()
        }
        if let next { queue.async { self.run(next, on: queue) } }
    }
}

/// Begins a query.
typealias RunQuery = @Sendable (@escaping @Sendable () async -> Void) -> Task<Void, Never>

extension MessageCache.Configuration {
    /// Begins a query on a thread that it may block, where the system can do that.
    var runQuery: RunQuery {
        guard #available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *) else {
            return { query in Task.detached(operation: query) }
        }
        let (limit, isTooLarge) = max(maximumQueries, 1).multipliedReportingOverflow(by: 2)
        let threads = QueryThreads(limit: isTooLarge ? .max : limit)
        return { query in Task.detached(executorPreference: threads, operation: query) }
    }
}

@testable import ErrorCodesMessages

/// A clock that a test moves: who sleeps wakes when it has moved far enough.
final class ManualClock: Sendable {
    private typealias Continuation = CheckedContinuation<Void, any Error>

    private struct State: Sendable {
        var now = Duration.seconds(1_000)
        var lastSleeper = 0
        var sleepers: [Int: (wake: Duration, continuation: Continuation)] = [:]
    }

    private let state = StateLock(State())

    var messageClock: MessageClock {
        MessageClock(now: { self.state.withLock { $0.now } }, sleep: { try await self.sleep($0) })
    }

    /// How many sleep now.
    var sleepers: Int { state.withLock { $0.sleepers.count } }

    func advance(by duration: Duration) {
        let awake = state.withLock { state in
            state.now += duration
            let due = state.sleepers.filter { $0.value.wake <= state.now }
            for number in due.keys { state.sleepers[number] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in awake { continuation.resume() }
    }

    private func sleep(_ duration: Duration) async throws {
        let number = state.withLock { state in
            state.lastSleeper += 1
            return state.lastSleeper
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { (continuation: Continuation) in
                let isCancelled = state.withLock { state in
                    if Task.isCancelled { return true }
                    state.sleepers[number] = (state.now + duration, continuation)
                    return false
                }
                if isCancelled { continuation.resume(throwing: CancellationError()) }
            }
        } onCancel: {
            state.withLock { $0.sleepers.removeValue(forKey: number)?.continuation }?.resume(
                throwing: CancellationError()
            )
        }
    }
}

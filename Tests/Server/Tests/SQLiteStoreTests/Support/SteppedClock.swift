import ErrorCodesMessages
import Foundation

/// A clock that stands still between the steps of a test; who sleeps does so by the system's clock.
final class SteppedClock: @unchecked Sendable {
    private let lock = NSLock()
    private var elapsed = Duration.seconds(1_000)

    func advance(by duration: Duration) { lock.withLock { elapsed += duration } }

    var messageClock: MessageClock {
        MessageClock(now: { self.lock.withLock { self.elapsed } }, sleep: { try await Task.sleep(for: $0) })
    }
}

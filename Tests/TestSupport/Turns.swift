import Foundation

/// Lets only so many at a time go on; the others wait in the order in which they came.
final class Turns: @unchecked Sendable {
    private let lock = NSLock()
    /// Under the lock, as is what follows.
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { free = count }

    func take() async {
        await withCheckedContinuation { continuation in
            let goesOn = lock.withLock {
                if free == 0 {
                    waiting.append(continuation)
                    return false
                }
                free -= 1
                return true
            }
            if goesOn { continuation.resume() }
        }
    }

    func giveBack() {
        let next: CheckedContinuation<Void, Never>? = lock.withLock {
            if waiting.isEmpty {
                free += 1
                return nil
            }
            return waiting.removeFirst()
        }
        next?.resume()
    }
}

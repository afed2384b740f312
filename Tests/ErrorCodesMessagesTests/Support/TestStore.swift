@testable import ErrorCodesMessages

/// A store that answers what a test says, and remembers what it was asked.
final class TestStore: MessageStore {
    struct Failure: Error {}

    /// The answer to a key; the number of the query counts from 1.
    private let answer: @Sendable (MessageKey, Int) async throws -> [String: String]
    private let asked = StateLock<[MessageKey]>([])
    private let cancelled = StateLock(0)

    init(_ answer: @escaping @Sendable (MessageKey, Int) async throws -> [String: String]) { self.answer = answer }

    /// A store with texts that stay.
    convenience init(_ texts: [MessageKey: [String: String]]) { self.init { key, _ in texts[key] ?? [:] } }

    var queries: [MessageKey] { asked.withLock { $0 } }
    var cancellations: Int { cancelled.withLock { $0 } }

    func messages(for key: MessageKey) async throws -> [String: String] {
        let number = asked.withLock { asked in
            asked.append(key)
            return asked.count
        }
        defer { if Task.isCancelled { cancelled.withLock { $0 += 1 } } }
        return try await answer(key, number)
    }
}

/// Waits until the task is cancelled, and throws then.
func hangUntilCancelled() async throws {
    let (never, continuation) = AsyncStream<Never>.makeStream()
    // The stream ends with the last that holds its continuation.
    defer { continuation.finish() }
    for await _ in never {}
    throw CancellationError()
}

/// A query that is under way, and who waits for it.
struct Flight: Sendable {
    typealias Waiter = CheckedContinuation<StoredMessages?, Never>

    let key: MessageKey
    let start: Duration
    /// Whether the time that requests wait for it is over.
    var isLate = false
    var waiters: [UInt64: Waiter] = [:]
    var query: Task<Void, Never>?
    var timer: Task<Void, Never>?
}

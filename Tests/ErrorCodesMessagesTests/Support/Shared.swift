@testable import ErrorCodesMessages

/// A value that tasks share.
final class Shared<Value: Sendable>: Sendable {
    private let state: StateLock<Value>

    init(_ value: Value) { state = StateLock(value) }

    var value: Value {
        get { state.withLock { $0 } }
        set { state.withLock { $0 = newValue } }
    }

    func change<Result: Sendable>(_ body: (inout Value) -> Result) -> Result { state.withLock(body) }
}

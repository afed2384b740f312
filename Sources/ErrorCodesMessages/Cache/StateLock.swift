#if canImport(Darwin)
    import os

    /// A state that one thread at a time sees.
    package struct StateLock<State: Sendable>: Sendable {
        private let state: OSAllocatedUnfairLock<State>

        package init(_ state: State) { self.state = OSAllocatedUnfairLock(initialState: state) }

        package func withLock<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
            state.withLockUnchecked(body)
        }
    }
#else
    import Synchronization

    /// A state that one thread at a time sees.
    package struct StateLock<State: Sendable>: ~Copyable, Sendable {
        private let state: Mutex<State>

        package init(_ state: State) { self.state = Mutex(state) }

        package func withLock<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
            state.withLock { body(&$0) }
        }
    }
#endif

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
    #if canImport(Musl)
        import Musl
    #else
        import Glibc
    #endif

    /// A state that one thread at a time sees.
    ///
    /// Its mutex is that of POSIX, since the thread sanitizer does not see the futex of the standard library's `Mutex`.
    package struct StateLock<State: Sendable>: @unchecked Sendable {
        private let box: StateBox<State>

        package init(_ state: State) { box = StateBox.holding(state) }

        package func withLock<Result: Sendable>(_ body: (inout State) -> Result) -> Result {
            box.withUnsafeMutablePointers { state, mutex in
                pthread_mutex_lock(mutex)
                defer { pthread_mutex_unlock(mutex) }
                return body(&state.pointee)
            }
        }
    }

    /// A state, and behind it the mutex, which must not move.
    private final class StateBox<State: Sendable>: ManagedBuffer<State, pthread_mutex_t> {
        static func holding(_ state: State) -> StateBox {
            let box = create(minimumCapacity: 1) { box in
                box.withUnsafeMutablePointerToElements { mutex in _ = pthread_mutex_init(mutex, nil) }
                return state
            }
            return unsafeDowncast(box, to: StateBox.self)
        }

        deinit { withUnsafeMutablePointerToElements { mutex in _ = pthread_mutex_destroy(mutex) } }
    }
#endif

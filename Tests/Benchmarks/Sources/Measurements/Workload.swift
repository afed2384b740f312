/// Something whose time is measured, done so many times in each round.
package struct Workload: Sendable {
    /// What the rows call it.
    package let name: String
    /// How many calls a round makes.
    let calls: Int
    let round: Round

    enum Round: Sendable {
        case here(@Sendable () async throws -> Void)
        case elsewhere(@Sendable () throws -> Double)
    }

    private init(name: String, calls: Int, round: Round) {
        self.name = name
        self.calls = calls
        self.round = round
    }

    /// - Parameters:
    ///   - name: What the rows call it.
    ///   - calls: How many calls `body` makes; enough of them for some 100 microseconds.
    ///   - body: Makes the calls.
    package init(_ name: String, calls: Int = 1_000, _ body: @escaping @Sendable () -> Void) {
        self.init(name: name, calls: calls, round: .here { body() })
    }

    /// Calls that may suspend.
    package static func suspending(
        _ name: String,
        calls: Int = 1_000,
        _ body: @escaping @Sendable () async throws -> Void
    ) -> Workload {
        Workload(name: name, calls: calls, round: .here(body))
    }

    /// Calls that another process makes.
    ///
    /// - Parameter nanoseconds: Has a round made, and gives what a call took there.
    package static func elsewhere(_ name: String, _ nanoseconds: @escaping @Sendable () throws -> Double) -> Workload {
        Workload(name: name, calls: 1, round: .elsewhere(nanoseconds))
    }
}

/// Keeps the compiler from leaving out what makes a value.
@inlinable
@inline(never)
package func consume<Value>(_ value: Value) { withExtendedLifetime(value) {} }

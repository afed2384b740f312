import Foundation

/// How often a measurement is repeated.
package enum Rounds {
    /// Whether all that is wanted is to see that it works (`run --quick`).
    package static let areFew = ProcessInfo.processInfo.environment["BENCHMARK_QUICK"] != nil

    /// - Parameter count: So often; three times at most where it is only to be seen that it works.
    package static func most(_ count: Int) -> Int { areFew ? min(count, 3) : count }

    /// - Parameter count: So often; once where it is only to be seen that it works, since builds take long.
    package static func mostBuilds(_ count: Int) -> Int { areFew ? 1 : count }
}

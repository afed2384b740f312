import Foundation

/// How often a measurement is repeated.
package enum Rounds {
    /// - Parameter count: So often; hardly more than once where all that is wanted is to see that it works (`run --quick`).
    package static func most(_ count: Int) -> Int {
        ProcessInfo.processInfo.environment["BENCHMARK_QUICK"] == nil ? count : min(count, 3)
    }
}

import Foundation

/// How much is measured.
enum Effort {
    /// Whether all that is wanted is to see that it works (`run --quick`): builds take long, so each runs once, and the largest
    /// sources are left out.
    static let isQuick = ProcessInfo.processInfo.environment["BENCHMARK_QUICK"] != nil
}

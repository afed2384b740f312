import AllocationCounter
import Foundation

/// How long one call takes, and how often it asks for memory.
struct Measurement {
    /// The median of the rounds, in time of the processor, which other processes hardly touch.
    var nanoseconds: Double
    var allocations: Int64

    /// - Parameters:
    ///   - calls: How many calls `body` makes; enough of them for some 100 microseconds.
    ///   - body: What to measure.
    init(calls: Int = 1_000, _ body: () -> Void) {
        body()
        let before = allocation_count()
        body()
        allocations = (allocation_count() - before) / Int64(calls)
        let times = (0..<101).map { _ in
            let start = clock()
            body()
            return Double(clock() - start) / Double(CLOCKS_PER_SEC)
        }
        nanoseconds = times.sorted()[times.count / 2] * 1e9 / Double(calls)
    }
}

/// Keeps the compiler from leaving out what makes a value.
@inline(never)
func consume<Value>(_ value: Value) { withExtendedLifetime(value) {} }

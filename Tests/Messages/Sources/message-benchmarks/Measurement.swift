import CAllocationCount
import Foundation

/// Prints the median time of a call in nanoseconds of this process on a processor, which other processes do not slow
/// down much, and the blocks of memory that it asks for.
func measure(_ name: String, _ body: () async throws -> Int) async throws {
    let (rounds, calls) = (51, 20_000)
    var times: [Double] = []
    var blocks: [Double] = []
    var sum = 0
    for _ in 0...rounds {
        let count = error_codes_allocation_count()
        let start = processorTime()
        for _ in 1...calls { sum &+= try await body() }
        times.append((processorTime() - start) / Double(calls))
        blocks.append(Double(error_codes_allocation_count() - count) / Double(calls))
    }
    guard sum > 0 else { throw NothingMeasured(name: name) }
    // The first round fills the cache.
    let (nanoseconds, allocations) = (median(times.dropFirst()), median(blocks.dropFirst()))
    print("\(name): \(Int(nanoseconds.rounded())) ns, \((allocations * 100).rounded() / 100) allocations")
}

/// The lookups that were to be measured found nothing.
struct NothingMeasured: Error {
    var name: String
}

private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
}

private func median(_ values: some Collection<Double>) -> Double { values.sorted()[values.count / 2] }

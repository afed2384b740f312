import BenchmarkResults
import ErrorCodesRuntime
import Measurements

// Numbers to cases of large catalogues; the part and the loop are those of the codes in runtime-benchmarks.
let part = MeasuredPart("Codes")
let measured = try await measureInterleaved([
    lookups("number to case, 1,000 sparse codes", of: Sparse1000Error.Code.self),
    lookups("number to case, 10,000 sparse codes", of: Sparse10000Error.Code.self),
    lookups("number to case, 1,000 codes in ten dense ranges", of: Dense1000Error.Code.self),
])
for (lookup, goal) in zip(measured, [12.0, 12, 3]) {
    try part.printTime(lookup, goal: .value(goal))
    try part.printAllocations(lookup, goal: .value(0))
}

/// Each code of a catalogue once, in an order of no use to a processor that guesses what comes next.
@inline(__always)
func lookups<Code: ErrorCode>(_ name: String, of codes: Code.Type) -> Workload where Code.RawValue == Int {
    let count = Code.allCases.count
    let numbers = (0..<count).map { Code.allCases[$0 * 7_919 % count].rawValue }
    return Workload(name, calls: Workload.callsOfSum) {
        consume(sum(numbers) { Code(rawValue: $0)?.ordinal ?? 0 })
    }
}

import BenchmarkResults
import ErrorCodesRuntime
import Measurements

/// Codes, and errors as values. The time of a loop that adds up numbers is in every line.
func measureCodes() async throws {
    let part = MeasuredPart("Codes")
    let lookups = try await measureInterleaved(codeLookups)
    let goals: [Double?] = [nil, 12, nil, 3, 3, nil]
    for (lookup, goal) in zip(lookups, goals) {
        try part.printTime(lookup, goal: goal.map { .value($0) })
        try part.printAllocations(lookup, goal: .value(0))
    }
    for value in try await measureInterleaved(valueLookups) { try part.printTime(value) }
}

private var codeLookups: [Workload] {
    let codes = Array(OrderError.Code.allCases)
    let numbers = codes.map(\.rawValue)
    let calls = Workload.callsOfSum
    return [
        Workload("(the loop by itself)", calls: calls) { consume(sum([1, 2, 3]) { $0 }) },
        Workload("number to case, \(codes.count) codes", calls: calls) {
            consume(sum(numbers) { OrderError.Code(rawValue: $0)?.ordinal ?? 0 })
        },
        Workload("number to no case", calls: calls) {
            consume(sum([1, 20_003, 100_000]) { OrderError.Code(rawValue: $0)?.ordinal ?? 0 })
        },
        Workload("number to case, consecutive codes", calls: calls) {
            consume(sum([0, 1]) { OrderError.Success(rawValue: $0)?.ordinal ?? 0 })
        },
        Workload("case to status", calls: calls) { consume(sum(codes) { $0.status }) },
        Workload("case to type", calls: calls) { consume(sum(codes) { $0.type.utf8.count }) },
    ]
}

private var valueLookups: [Workload] {
    let codes = Array(OrderError.Code.allCases)
    let kinds = Sample.kinds
    let calls = Workload.callsOfSum
    return [
        Workload("case to ordinal", calls: calls) { consume(sum(codes) { $0.ordinal }) },
        Workload("case to number", calls: calls) { consume(sum(codes) { $0.rawValue }) },
        Workload("error.code", calls: calls) { consume(sum(kinds) { $0.code.ordinal }) },
        Workload("error.status", calls: calls) { consume(sum(kinds) { $0.status }) },
        Workload("error == error", calls: calls) { consume(sum(kinds) { $0 == $0 ? 1 : 0 }) },
        Workload("error.hashValue", calls: calls) { consume(sum(kinds) { $0.hashValue }) },
    ]
}

import BenchmarkResults
import ErrorCodesRuntime
import Foundation
import Measurements

/// From errors to bodies, beside JSONEncoder with an equal struct and beside orjson with an equal object.
func measureEncoding(_ orjson: OrjsonProcess?) async throws {
    let part = MeasuredPart("From an error to the bytes of a problem")
    let body = Sample.twoFields.encodedProblem()
    let encodable = try JSONDecoder().decode(EncodableProblem.self, from: Data(body))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    let measured = try await measureInterleaved(
        [
            encoding("error.encodedProblem(), \(body.count) bytes, two errors of fields", Sample.twoFields),
            Workload("JSONEncoder, an equal struct", calls: 100) {
                for _ in 0..<100 { consume(try? encoder.encode(encodable)) }
            },
        ] + (orjson.map { [$0.dumps] } ?? [])
    )
    try part.printTime(measured[0], against: measured[1], goal: .ratio(1.0 / 30))
    try part.printAllocations(measured[0], against: measured[1], goal: .value(1))
    try part.printTime(measured[0], besideOrjson: measured.dropFirst(2).first, goal: .ratio(1))
    for other in try await measureInterleaved(otherEncodings) { try part.printTime(other) }
}

private func encoding(_ name: String, _ error: OrderError, _ occurrence: ErrorOccurrence = ErrorOccurrence())
    -> Workload
{
    Workload(name) { for _ in 0..<1_000 { consume(error.encodedProblem(occurrence)) } }
}

private var otherEncodings: [Workload] {
    let full = ErrorOccurrence(instance: "/orders/17", requestID: "7f1c9bb0e3a04a4f")
    let problem = ProblemDetails(Sample.twoFields)
    return [
        encoding("the same, with instance and request ID", Sample.twoFields, full),
        encoding("error.encodedProblem(), two params, detail", Sample.twoParameters),
        encoding("error.encodedProblem(), with Retry-After", Sample.retryHeader),
        Workload("ProblemDetails(error), two errors of fields") {
            for _ in 0..<1_000 { consume(ProblemDetails(Sample.twoFields)) }
        },
        Workload("problem.encoded(), two errors of fields") { for _ in 0..<1_000 { consume(problem.encoded()) } },
    ]
}

import BenchmarkResults
import ErrorCodesRuntime
import Foundation
import Measurements

/// From bodies to errors, beside JSONDecoder with an equal struct and beside orjson.
func measureDecoding(_ orjson: OrjsonProcess?) async throws {
    let part = MeasuredPart("From the bytes of a problem to an error")
    let body = Sample.twoFields.encodedProblem()
    let data = Data(body)
    let decoder = JSONDecoder()
    let measured = try await measureInterleaved(
        [
            Workload("decoded and recognised, \(body.count) bytes, two errors of fields") {
                for _ in 0..<1_000 { consume((try? ProblemDetails(decoding: body)).map { OrderError.decode($0) }) }
            },
            Workload("JSONDecoder, an equal struct", calls: 100) {
                for _ in 0..<100 { consume(try? decoder.decode(EncodableProblem.self, from: data)) }
            },
        ] + (orjson.map { [$0.loads] } ?? [])
    )
    try part.printTime(measured[0], against: measured[1], goal: .ratio(1.0 / 5))
    try part.printAllocations(measured[0], against: measured[1])
    try part.printTime(measured[0], besideOrjson: measured.dropFirst(2).first)
    for step in try await measureInterleaved(decodingSteps(body)) { try part.printTime(step) }
}

private func decodingSteps(_ body: [UInt8]) throws -> [Workload] {
    let problem = try ProblemDetails(decoding: body)
    let queued = ProblemDetails(Sample.twoParameters)
    return [
        Workload("ProblemDetails(decoding:)") {
            for _ in 0..<1_000 { consume(try? ProblemDetails(decoding: body)) }
        },
        Workload("Error.decode(problem), two errors of fields") {
            for _ in 0..<1_000 { consume(OrderError.decode(problem)) }
        },
        Workload("Error.decode(problem), two params") {
            for _ in 0..<1_000 { consume(OrderError.decode(queued)) }
        },
    ]
}

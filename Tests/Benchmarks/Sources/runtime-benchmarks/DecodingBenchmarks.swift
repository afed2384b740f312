import ErrorCodesRuntime
import Foundation

/// From bodies to errors, beside JSONDecoder with an equal struct.
func measureDecoding() throws {
    let body = Sample.twoFields.encodedProblem()
    let data = Data(body)
    let decoder = JSONDecoder()
    let reference = Measurement(calls: 100) {
        for _ in 0..<100 { consume(try? decoder.decode(EncodableProblem.self, from: data)) }
    }

    let table = ResultTable("Decoding a problem of \(body.count) bytes")
    table.print("JSONDecoder, an equal struct", reference)
    let decode = Measurement { for _ in 0..<1_000 { consume(try? ProblemDetails(decoding: body)) } }
    table.print("ProblemDetails(decoding:)", decode, against: reference)
    let problem = try ProblemDetails(decoding: body)
    let recognise = Measurement { for _ in 0..<1_000 { consume(OrderError.decode(problem)) } }
    table.print("Error.decode(problem), two errors of fields", recognise, against: reference)
    let queued = ProblemDetails(Sample.twoParameters)
    let short = Measurement { for _ in 0..<1_000 { consume(OrderError.decode(queued)) } }
    table.print("Error.decode(problem), two params", short, against: reference)
}

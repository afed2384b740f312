import ErrorCodesRuntime
import Foundation

/// From errors to bodies, beside JSONEncoder with an equal struct.
func measureEncoding() throws {
    let body = Sample.twoFields.encodedProblem()
    let encodable = try JSONDecoder().decode(EncodableProblem.self, from: Data(body))
    let encoder = JSONEncoder()
    let reference = Measurement(calls: 100) { for _ in 0..<100 { consume(try? encoder.encode(encodable)) } }

    let table = ResultTable("Encoding a problem of \(body.count) bytes")
    table.print("JSONEncoder, an equal struct", reference)
    let plain = ErrorOccurrence()
    func encode(_ name: String, _ error: some CatalogError, _ occurrence: ErrorOccurrence) {
        let measurement = Measurement { for _ in 0..<1_000 { consume(error.encodedProblem(occurrence)) } }
        table.print(name, measurement, against: reference)
    }
    encode("error.encodedProblem(), two errors of fields", Sample.twoFields, plain)
    let full = ErrorOccurrence(instance: "/orders/17", requestID: "7f1c9bb0e3a04a4f")
    encode("the same, with instance and request ID", Sample.twoFields, full)
    encode("error.encodedProblem(), two params, detail", Sample.twoParameters, plain)
    encode("error.encodedProblem(), with Retry-After", Sample.retryHeader, plain)

    let problem = ProblemDetails(Sample.twoFields)
    let make = Measurement { for _ in 0..<1_000 { consume(ProblemDetails(Sample.twoFields)) } }
    table.print("ProblemDetails(error)", make, against: reference)
    let encoded = Measurement { for _ in 0..<1_000 { consume(problem.encoded()) } }
    table.print("problem.encoded()", encoded, against: reference)
}

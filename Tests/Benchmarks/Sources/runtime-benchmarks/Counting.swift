import ErrorCodesRuntime
import Measurements

/// Does one thing so many times, for a tool that counts instructions.
func count(_ name: String, times: Int) {
    let body = Sample.twoFields.encodedProblem()
    let problem = ProblemDetails(Sample.twoFields)
    for _ in 0..<times {
        switch name {
        case "encode": consume(Sample.twoFields.encodedProblem())
        case "encoded": consume(problem.encoded())
        case "decode": consume(try? ProblemDetails(decoding: body))
        case "both": if let problem = try? ProblemDetails(decoding: body) { consume(OrderError.decode(problem)) }
        case "recognise": consume(OrderError.decode(problem))
        default: print("\(name) is none of encode, encoded, decode, recognise, both")
        }
    }
}

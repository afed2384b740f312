import FuzzDriver
import ProblemChecks

/// From the bytes of a response to an error and back, driven by libFuzzer.
@main
enum FuzzProblems {
    static func main() {
        LibFuzzer.run { start, count in
            let failures = ResponseCheck.failures(of: Array(UnsafeBufferPointer(start: start, count: count)))
            guard failures.isEmpty else { fatalError(failures.joined(separator: "\n")) }
            return 0
        }
    }
}

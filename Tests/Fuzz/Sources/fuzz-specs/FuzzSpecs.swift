import FuzzChecks
import FuzzDriver

/// From bytes to a catalogue and its Swift source, driven by libFuzzer.
@main
enum FuzzSpecs {
    static func main() {
        LibFuzzer.run { start, count in
            let failures = SpecCheck.failures(of: Array(UnsafeBufferPointer(start: start, count: count)))
            guard failures.isEmpty else { fatalError(failures.joined(separator: "\n")) }
            return 0
        }
    }
}

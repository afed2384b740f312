import FuzzChecks

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ argumentCount: UnsafeMutablePointer<Int32>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// From bytes to a catalogue and its Swift source, driven by libFuzzer.
@main
enum FuzzSpecs {
    static func main() {
        var count = CommandLine.argc
        var arguments = CommandLine.unsafeArgv
        exit(runDriver(&count, &arguments, test))
    }

    private static let test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32 = { start, count in
        let failures = SpecCheck.failures(of: Array(UnsafeBufferPointer(start: start, count: count)))
        guard failures.isEmpty else { fatalError(failures.joined(separator: "\n")) }
        return 0
    }
}

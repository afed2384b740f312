import Testing

@testable import ErrorCodesSpec

extension SoundSpec: CustomTestStringConvertible {
    var testDescription: String { faults.joined(separator: " ") }
}

@Suite("What is let pass")
struct SoundSpecTests {
    @Test("nothing is said about it, and there is a catalogue", arguments: SoundSpec.all)
    func passes(_ spec: SoundSpec) {
        let result = spec.run()
        let refused = result.diagnostics.filter { $0.severity == .error || spec.faults.contains($0.fault.id) }
        #expect(refused.map { "\($0.fault.id): \($0.message)" } == [])
        #expect(result.catalog != nil)
    }
}

import Processes
import SampleSpecs

/// The least that a generator can make of a catalogue: an enum over Int with the cases and nothing else.
struct BareEnum {
    let sample: SampleSpec

    func file(in work: WorkFolder) throws -> CompiledFile {
        let cases = sample.errors.map { "    case \(camelCase($0.name)) = \($0.code)\n" }.joined()
        let text = "public enum \(SampleSpec.type): Int {\n\(cases)    case internalError = 999999\n}\n"
        return try CompiledFile("bare enum: Int", text, in: work)
    }

    private func camelCase(_ name: String) -> String {
        let words = name.split(separator: "-")
        return words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }
}

import ErrorCodesSpec
import Testing

/// Generated source is what was recorded; it compiles without a warning in each mode, and does what it says.
struct GoldenTests {
    @Test(arguments: GoldenCase.all)
    func generatedSourceIsAsRecorded(_ golden: GoldenCase) throws {
        let source = try golden.generated()
        try golden.check(source.text, against: source.name)
    }

    @Test(arguments: GoldenCase.all)
    func programPrintsWhatWasRecorded(_ golden: GoldenCase) async throws {
        let generated = try golden.generated()
        var outputs: [String] = []
        for mode in BuildMode.optimizations {
            let program = Program([generated, Self.plainImports(generated), main(try golden.probe)])
            outputs.append(try await program.output(mode))
        }
        for (mode, output) in zip(BuildMode.optimizations, outputs) {
            #expect(output == outputs[0], "\(mode.testDescription) prints something else")
        }
        try golden.check(outputs[0], against: "output.txt")
    }

    @Test
    func thereAreCases() {
        #expect(GoldenCase.all.count >= 16)
    }

    /// A word that the runtime does not know stops a program only when it uses the table.
    @Test(arguments: GoldenCase.all.filter { $0.name.hasPrefix("parameter-types") })
    func everyTypeOfParametersIsSentAndReceived(_ golden: GoldenCase) throws {
        let catalog = try Generated.catalog(bytes: Array(golden.spec), name: golden.name, translations: [])
        let types = Set(catalog.errors.flatMap(\.payload).map(\.type.innermost))
        for type in ParameterType.simple {
            #expect(types.contains(type.type), "no param is of the type `\(type.word)`")
        }
    }

    private func main(_ text: String) -> Source { Source(name: "main.swift", text: text) }

    /// A file of the user's, whose imports say nothing about their access level.
    private static func plainImports(_ generated: Source) -> Source {
        let foundation = generated.text.contains("import FoundationEssentials") ? "import Foundation\n" : ""
        return Source(name: "plain.swift", text: foundation + "import ErrorCodesRuntime\n")
    }
}

import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec
import Foundation
import Testing

@Suite struct RenderingTests {
    private static let folder = Recording.tests.appendingPathComponent("Expected/Rendering")

    @Test(arguments: RenderingCase.all)
    func everyFormatIsAsRecorded(rendering: RenderingCase) throws {
        try Recording.check(
            rendering.transcript,
            against: Self.folder.appendingPathComponent("\(rendering.name).txt")
        )
    }

    @Test func nothingIsRecordedWithoutACase() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(files) == Set(RenderingCase.all.map { "\($0.name).txt" }))
    }

    /// Nothing of a file or message begins a line of its own, or a sequence that a terminal obeys.
    @Test(arguments: RenderingCase.all)
    func machineFormatsHaveALineForEachDiagnostic(rendering: RenderingCase) throws {
        let json = JSONLinesRenderer().render(rendering.diagnostics)
        #expect(json.utf8.split(separator: UInt8(ascii: "\n")).count == rendering.diagnostics.count)
        let github = GitHubRenderer().render(rendering.diagnostics)
        #expect(github.utf8.split(separator: UInt8(ascii: "\n")).count == rendering.diagnostics.count)
        for line in json.split(separator: "\n") {
            #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        }
    }

    @Test func aVeryLongLineCostsLittle() {
        let line = "a: [" + String(repeating: "x, ", count: 130_000)
        let file = SourceFile(path: "orders.errorcodes.yaml", text: line)
        let fault = Fault("EC0001", "yaml-syntax", "It is not YAML.")
        let diagnostics = (0..<20).map {
            Diagnostic(fault, "here", at: Location(file: file, span: Span($0 * 19_000, $0 * 19_000 + 1)))
        }
        let clock = ContinuousClock()
        let duration = clock.measure { _ = TerminalRenderer(hasColor: true).render(diagnostics) }
        #expect(duration < .seconds(10))
    }
}

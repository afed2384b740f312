import ErrorCodesEmitters
import ErrorCodesWriting
import Foundation
import TestSupport
import Testing

/// What of the TypeScript of every golden spec is about the spec is what was recorded. `Tests/Documents/typescript` compiles
/// and runs it.
struct TypeScriptGoldenTests {
    /// The types and the tables, without the client between them.
    @Test(arguments: GoldenCase.all)
    func moduleIsAsRecorded(_ golden: GoldenCase) throws {
        for artifact in try golden.artifacts(of: TypeScriptEmitter()) {
            let text = Generated.source(artifact).text
            let start = try #require(text.range(of: "/** An error of the catalog with the name `N`"))
            let end = try #require(text.range(of: "// ---- The catalog"))
            try golden.check(String(text[..<start.lowerBound]) + text[end.lowerBound...], against: artifact.name)
        }
    }

    /// The parts that a catalog has no use for are left out.
    @Test(arguments: [
        ("one-error", []),
        ("flags", ["export function flags("]),
        ("operations", ["export function ofOperation"]),
        ("orders", ["export function localizedText", "export function ofOperation"]),
        ("warnings", ["export function localizedText", "export function localizedWarningText"]),
    ])
    func onlyWhatIsNeededIsThere(_ name: String, _ expected: [String]) throws {
        let golden = try #require(GoldenCase.all.first { $0.name == name })
        let artifact = try #require(try golden.artifacts(of: TypeScriptEmitter()).first)
        let text = Generated.source(artifact).text
        let parts = [
            "export function flags(", "export function localizedText", "export function localizedWarningText",
            "export function ofOperation",
        ]
        #expect(parts.filter { text.contains($0) } == expected)
    }
}

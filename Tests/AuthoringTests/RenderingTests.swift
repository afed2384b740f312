import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec
import Foundation
import TestSupport
import Testing

@Suite struct RenderingTests {
    private static let recorded = Recording(in: "Tests/AuthoringTests/Expected/Rendering")

    @Test(arguments: RenderingCase.all)
    func everyFormatIsAsRecorded(rendering: RenderingCase) throws {
        try Self.recorded.check(rendering.transcript, against: "\(rendering.name).txt")
    }

    @Test func nothingIsRecordedWithoutACase() throws {
        let files = try Self.recorded.names()
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

    @Test func aFailureIsALineOfEachForm() {
        let failures = [
            FileFailure(path: "a\n::error::b,c:\u{1B}[31m.yaml", reason: "no\nreason"),
            FileFailure(path: nil, reason: "100 %"),
        ]
        #expect(
            PlainRenderer().render([], failures) == """
                a ::error::b,c:\u{FFFD}[31m.yaml: error: no reason
                errorcodes: error: 100 %

                """
        )
        #expect(
            TerminalRenderer(hasColor: true).render([], failures).replacing("\u{1B}", with: "␛") == """
                ␛[1ma ::error::b,c:\u{FFFD}[31m.yaml␛[0m: ␛[1;31merror:␛[0m ␛[1mno reason␛[0m
                ␛[1merrorcodes␛[0m: ␛[1;31merror:␛[0m ␛[1m100 %␛[0m

                """
        )
        #expect(
            JSONLinesRenderer().render([], failures) == #"""
                {"severity":"error","message":"no\nreason","file":"a\n::error::b,c:\u001b[31m.yaml"}
                {"severity":"error","message":"100 %"}

                """#
        )
        #expect(
            GitHubRenderer().render([], failures) == """
                ::error file=a%0A%3A%3Aerror%3A%3Ab%2Cc%3A\u{FFFD}[31m.yaml::no%0Areason
                ::error::100 %25

                """
        )
    }

    /// What no terminal shows could hide what a message says; joiners shape what stands beside them.
    @Test func whatIsNotSeenIsReplaced() {
        let failures = [
            FileFailure(path: "a\u{200B}\u{AD}b.yaml", reason: "c\u{2060}\u{FFFD} \u{1F468}\u{200D}\u{1F469}")
        ]
        let line = "a\u{FFFD}\u{FFFD}b.yaml: error: c\u{FFFD}\u{FFFD} \u{1F468}\u{200D}\u{1F469}\n"
        #expect(PlainRenderer().render([], failures).unicodeScalars.elementsEqual(line.unicodeScalars))
        let file = SourceFile(path: "orders.errorcodes.yaml", text: "a: b\u{200B}c\n")
        let diagnostic = Diagnostic(
            Fault("EC0001", "yaml-syntax"),
            "b\u{200B}c",
            at: file.place(of: "c")
        )
        #expect(
            TerminalRenderer(hasColor: false).render([diagnostic]) == """
                orders.errorcodes.yaml:1:6: error: b\u{FFFD}c [EC0001]
                1 | a: b\u{FFFD}c
                  |      ^

                1 error

                """
        )
        let command = "::error file=a\u{FFFD}\u{FFFD}b.yaml::c\u{FFFD}\u{FFFD} \u{1F468}\u{200D}\u{1F469}\n"
        #expect(GitHubRenderer().render([], failures).unicodeScalars.elementsEqual(command.unicodeScalars))
        #expect(ShellWord.quoted("a\u{200B}b") == #"$'a\342\200\213b'"#)
    }

    @Test func failuresComeAfterDiagnosticsAndCountAsErrors() {
        let file = SourceFile(path: "orders.errorcodes.yaml", text: "a: 1\n")
        let diagnostic = Diagnostic(Fault("EC0001", "yaml-syntax"), "here", at: file.place(of: "1"))
        #expect(
            TerminalRenderer(hasColor: false).render([diagnostic], [FileFailure(path: "b", reason: "gone")]) == """
                orders.errorcodes.yaml:1:4: error: here [EC0001]
                1 | a: 1
                  |    ^

                b: error: gone

                2 errors

                """
        )
    }

    @Test func aVeryLongLineCostsLittle() {
        let line = "a: [" + String(repeating: "x, ", count: 130_000)
        let file = SourceFile(path: "orders.errorcodes.yaml", text: line)
        let fault = Fault("EC0001", "yaml-syntax")
        let diagnostics = (0..<20).map {
            Diagnostic(fault, "here", at: Location(file: file, span: Span($0 * 19_000, $0 * 19_000 + 1)))
        }
        let text = TerminalRenderer(hasColor: true).render(diagnostics)
        #expect(text.utf8.count < 20_000)
    }
}

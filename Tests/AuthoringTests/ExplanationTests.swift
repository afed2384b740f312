import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec
import Testing

@Suite struct ExplanationTests {
    @Test func everyFaultHasAnExplanationAndTheReverse() {
        #expect(
            ExplanationRegistry.all.map(\.id) == FaultRegistry.all.map(\.id),
            "an explanation is an element of the file of its area in ErrorCodesAuthoring/Explanations"
        )
    }

    @Test func everyFaultBelongsToAnArea() {
        #expect(FaultArea.all.flatMap(\.faults) == FaultRegistry.all)
    }

    @Test func everyFaultHasAnExampleUnlessItSaysWhyNot() {
        let impossible = ExplanationRegistry.all.filter { $0.shown == nil }.map(\.id)
        #expect(impossible == ["EC0012"])
    }

    @Test(arguments: ExplanationRegistry.all.filter { $0.shown != nil })
    func theWrongFilesHaveTheFaultAndTheRightOnesHaveNone(explanation: Explanation) throws {
        let shown = try #require(explanation.shown)
        let found = Set(shown.wrong.diagnostics.map(\.fault.id))
        #expect(found == Set([explanation.id] + shown.besides), "\(shown.wrong.transcript)")
        #expect(shown.right.diagnostics.isEmpty, "\(shown.right.transcript)")
    }

    @Test(arguments: FaultRegistry.all.filter(Explanation.canBeAllowed))
    func whatCanBeAllowedIsSilentOnceItIs(fault: Fault) throws {
        let shown = try #require(ExplanationRegistry.explanation(of: fault)?.shown)
        let place = try #require(shown.wrong.diagnostics.first { $0.fault == fault }).location.file.path
        let files = shown.wrong.map { file in
            file.name == place ? file.appending("allow: [{ rule: \(fault.name), reason: It is meant. }]\n") : file
        }
        #expect(files.diagnostics.isEmpty, "\(files.transcript)")
    }

    @Test(arguments: ExplanationRegistry.all.filter { $0.shown != nil })
    func examplesAreShortAndFitOnAPage(explanation: Explanation) throws {
        let shown = try #require(explanation.shown)
        for file in shown.wrong + shown.right {
            let lines = file.text.split(separator: "\n")
            #expect(lines.count <= 16, "\(file.name)")
            #expect(lines.allSatisfy { $0.count <= 120 }, "\(file.text)")
        }
    }

    @Test(arguments: ExplanationRegistry.all)
    func sentencesAreSentences(explanation: Explanation) {
        #expect(explanation.finds.hasSuffix(".") && explanation.finds.count <= 120, "\(explanation.finds)")
        #expect(explanation.consequence.isEmpty || explanation.consequence.hasSuffix("."))
    }
}

extension Explanation {
    var shown: Demonstration.Shown? {
        switch demonstration {
        case .shown(let shown): shown
        case .impossible: nil
        }
    }
}

extension ExampleFile {
    fileprivate func appending(_ line: String) -> ExampleFile {
        ExampleFile(name: name, text: text + line, bytes: bytes + Array(line.utf8))
    }
}

extension [ExampleFile] {
    fileprivate var transcript: String { TerminalRenderer(hasColor: false).render(diagnostics) }
}

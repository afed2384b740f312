import Testing

@testable import ErrorCodesAuthoring
@testable import ErrorCodesSpec

extension BrokenSpec: CustomTestStringConvertible {
    var testDescription: String { name }

    /// Every case, by area.
    static let all: [BrokenSpec] =
        encodingCases + yamlCases + keyCases + scalarCases + formCases + nameCases + codeCases + httpCases
        + headerCases + parameterCases + textCases + pluralCases
        + problemTypeCases + lifeCycleCases + operationCases + swiftCases + largeCases + severalCases + adviceCases
        + warningCases
        + allowanceCases + templateRecoveryCases + followUpCases + limitCases + otherWordsCases + quotingCases
        + invisibleCases + documentCases + titlePlaceholderCases + lostTextCases
        + headerPositionCases
}

@Suite("What is said about broken specs")
struct BrokenSpecTests {
    @Test("the whole of it, at its places", arguments: BrokenSpec.all)
    func diagnostics(_ broken: BrokenSpec) {
        let outcome = broken.run()
        #expect(outcome.transcript == broken.expected, "said was:\n\(outcome.transcript)")
        let isBroken = outcome.result.diagnostics.contains { $0.severity == .error }
        #expect((outcome.result.catalog == nil) == isBroken, "only errors keep a catalogue from being made")
        #expect(isBroken || broken.isAdvice, "a case that is no advice is about errors")
    }

    @Test("every marker is a place that the case speaks of", arguments: BrokenSpec.all)
    func markers(_ broken: BrokenSpec) {
        for marker in broken.markers {
            #expect(broken.expected.contains(marker), "remove the marker \(marker), or expect something there")
        }
    }

    @Test("no two cases have one name")
    func names() {
        let names = BrokenSpec.all.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test("nothing is said twice, and all in the order of places", arguments: BrokenSpec.all)
    func order(_ broken: BrokenSpec) {
        let files = broken.files.map(\.name)
        let places = broken.run().result.diagnostics.map { diagnostic in
            Place(
                file: files.firstIndex(of: diagnostic.location.file.path) ?? files.count,
                offset: diagnostic.location.span.start,
                what: "\(diagnostic.fault.id) \(diagnostic.message)"
            )
        }
        #expect(Set(places).count == places.count)
        for (one, next) in zip(places, places.dropFirst()) {
            #expect((one.file, one.offset) <= (next.file, next.offset))
        }
    }

    private struct Place: Hashable {
        var file: Int
        var offset: Int32
        var what: String
    }
}

@Suite("Faults")
struct FaultTests {
    /// EC0012: nothing that a file can hold brings it about. Some take two specs, see ``TargetTests``, or a project, see
    /// ``ProjectTests``; those of documents (EC12) take a document, see their pages.
    private static let unreachable: Set<String> = [
        "EC0012", "EC0307", "EC0705", "EC0706", "EC1101", "EC1102", "EC1103", "EC1104",
    ]

    @Test("each has two broken specs or more")
    func broken() {
        let counts = Dictionary(grouping: BrokenSpec.all.flatMap { Self.faults(in: $0.expected) }, by: \.self)
            .mapValues(\.count)
        for fault in FaultRegistry.all where !Self.unreachable.contains(fault.id) && !fault.id.hasPrefix("EC12") {
            #expect(counts[fault.id, default: 0] >= 2, "write cases for \(fault.id) in Cases")
        }
    }

    @Test("each of a rule has a spec on its good side")
    func sound() {
        let covered = Set(SoundSpec.all.flatMap(\.faults))
        for fault in RuleRegistry.all.map({ $0.fault }) + AdviceRegistry.all.map({ $0.fault }) {
            #expect(covered.contains(fault.id), "write a spec that has no \(fault.name) in SoundSpecs")
        }
    }

    @Test("no two have one identifier or one name, and the registry knows all that are found")
    func identity() {
        let registered = FaultRegistry.all.map(\.id)
        #expect(registered.count > 40 && Set(registered).count == registered.count)
        #expect(Set(FaultRegistry.all.map(\.name)).count == registered.count)
        #expect(RuleRegistry.faults.allSatisfy { $0.severity == .error }, "what is not refused is advice")
        #expect(AdviceRegistry.faults.allSatisfy { $0.severity < .error }, "what refuses a spec is a rule")
        let found = BrokenSpec.all.flatMap { $0.run().result.diagnostics.map(\.fault.id) }
        #expect(Set(found).subtracting(registered).isEmpty, "add them to the registry")
    }

    /// The identifiers in a transcript, each once for a case.
    private static func faults(in transcript: String) -> Set<String> {
        Set(transcript.matches(of: /» (EC[0-9]{4})/).map { String($0.1) })
    }
}

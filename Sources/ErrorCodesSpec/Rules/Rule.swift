/// Finds one kind of mistake in a whole spec, for which a build refuses it. What a build need not refuse is advice.
///
/// To add a rule: one file that declares its fault and its check, one line in ``RuleRegistry``.
package protocol Rule: Sendable {
    static var fault: Fault { get }
    static func check(_ spec: SpecFacts, _ findings: inout Findings)
}

/// Takes what one rule finds.
package struct Findings: Sendable {
    private var reporter: DiagnosticReporter
    private let fault: Fault

    package init(file: SourceFile, fault: Fault) {
        reporter = DiagnosticReporter(file: file)
        self.fault = fault
    }

    package var file: SourceFile { reporter.file }
    package var diagnostics: Diagnostics { reporter.diagnostics }

    @_optimize(none) package mutating func report(
        _ message: String,
        at span: Span,
        in otherFile: SourceFile? = nil,
        related: [(message: String, span: Span)] = [],
        help: String? = nil
    ) { reporter.report(fault, message, at: span, in: otherFile, related: related, help: help) }
}

extension Rule {
    @_optimize(none) package static func findings(in spec: SpecFacts) -> Diagnostics {
        var findings = Findings(file: spec.document.file, fault: fault)
        check(spec, &findings)
        return findings.diagnostics
    }
}

extension Array {
    /// The elements with a key that one before them has, each with the first of those. Elements without a key are unlike
    /// all.
    ///
    /// No copy is made of it for each kind of element: that costs the compiler more than a call costs a rule.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    func repetitions<Key: Hashable>(by key: (Element) -> Key?) -> [(element: Element, first: Element)] {
        guard count > 1 else { return [] }
        var firsts: [Key: Element] = [:]
        var repetitions: [(element: Element, first: Element)] = []
        for element in self {
            guard let key = key(element) else { continue }
            if let first = firsts[key] { repetitions.append((element, first)) } else { firsts[key] = element }
        }
        return repetitions
    }
}

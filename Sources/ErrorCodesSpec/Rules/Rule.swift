/// Finds one kind of mistake in a whole spec, for which a build refuses it. What a build need not refuse is advice.
///
/// To add a rule: one file that declares its fault and its check, one line in ``RuleRegistry``.
package protocol Rule: Sendable {
    static var fault: Fault { get }
    static func check(_ spec: SpecFacts, _ findings: inout Findings)
}

/// Takes what one rule finds.
package struct Findings: Sendable {
    package let file: SourceFile
    package let fault: Fault
    package private(set) var diagnostics = Diagnostics()

    package init(file: SourceFile, fault: Fault) {
        self.file = file
        self.fault = fault
    }

    package mutating func report(
        _ message: String,
        at span: Span,
        in otherFile: SourceFile? = nil,
        related: [(message: String, span: Span)] = [],
        help: String? = nil
    ) {
        let places = related.map {
            Diagnostic.Related(message: $0.message, location: Location(file: file, span: $0.span))
        }
        diagnostics.add(
            Diagnostic(
                fault,
                message,
                at: Location(file: otherFile ?? file, span: span),
                related: places,
                help: help
            )
        )
    }
}

extension Rule {
    package static func findings(in spec: SpecFacts) -> Diagnostics {
        var findings = Findings(file: spec.document.file, fault: fault)
        check(spec, &findings)
        return findings.diagnostics
    }
}

/// Operations with an enum of their errors, in a catalog whose errors are no enum.
enum ExhaustiveWithoutEnum: Rule {
    static let fault = Fault("EC1005", "exhaustive-without-enum")

    @_optimize(none) static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let swift = spec.document.swift
        guard swift.layout?.value == .struct, let operations = swift.operations, operations.value == .exhaustive else {
            return
        }
        findings.report(
            "the errors of an operation can be an enum only where those of the catalog are",
            at: operations.span,
            help: "remove it, or `layout: struct`"
        )
    }
}

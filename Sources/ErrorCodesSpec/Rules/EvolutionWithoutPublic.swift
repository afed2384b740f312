/// `evolution` for types that no other package can see.
enum EvolutionWithoutPublic: Rule {
    static let fault = Fault("EC1001", "evolution-without-public")

    @_optimize(none) static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let swift = spec.document.swift
        if case .wrong = swift.access { return }
        guard let evolution = swift.evolution, swift.access.value != .public else { return }
        findings.report(
            "`evolution` is for public catalogues, and this one is \(swift.access.value?.rawValue ?? "internal")",
            at: evolution.span,
            help: "remove it, or write `access: public`"
        )
    }
}

package import ErrorCodesSpec

extension SpecDocument {
    /// True if the document allows a fault.
    func allows(_ fault: Fault) -> Bool {
        allowances.contains { $0.rule.flatMap { FaultRegistry.fault(named: $0.value.string) } == fault }
    }
}

extension Fault {
    package static let unknownRule = Fault("EC0112", "unknown-rule")
    package static let errorAllowed = Fault("EC0113", "error-allowed")
    package static let unneededAllowance = Fault("EC0114", "unneeded-allowance", .warning)

    static let ofAllowances: [Fault] = [.unknownRule, .errorAllowed, .unneededAllowance]
}

/// Takes out of the findings what a spec allows.
struct Allowances {
    private let spec: SpecDocument
    private var reporter: DiagnosticReporter
    private var budget = SuggestionBudget()

    init(of spec: SpecDocument) {
        self.spec = spec
        reporter = DiagnosticReporter(file: spec.file)
    }

    /// The findings that are not allowed, and what is wrong with the allowances.
    mutating func apply(to findings: Diagnostics) -> Diagnostics {
        var allowed: Set<Fault> = []
        let found = findings.faults
        for allowance in spec.allowances {
            guard let fault = fault(of: allowance) else { continue }
            // A clash between two specs cannot be seen in one of them alone.
            let isFound = found.contains(fault) || [CodeInTwoFiles.fault, NestedTypeBase.fault].contains(fault)
            if !allowed.insert(fault).inserted || !isFound { reportUnneeded(allowance, fault) }
        }
        var remaining = findings.without(allowed)
        remaining.add(contentsOf: reporter.diagnostics)
        return remaining
    }

    private mutating func fault(of allowance: AllowanceDocument) -> Fault? {
        guard let rule = allowance.rule else { return nil }
        guard let fault = FaultRegistry.fault(named: rule.value.string) else {
            let names = FaultRegistry.all.map(\.name)
            let nearest = budget.allows(names.count) ? Suggestion.nearest(to: rule.value.string, among: names) : nil
            reporter.report(
                .unknownRule,
                "there is no rule `\(rule.value.shortened)`",
                at: rule.span,
                help: nearest.map { "did you mean `\($0)`?" }
            )
            return nil
        }
        guard fault.severity != .error else {
            reporter.report(.errorAllowed, "`\(fault.name)` is an error, and errors cannot be allowed", at: rule.span)
            return nil
        }
        return fault
    }

    private mutating func reportUnneeded(_ allowance: AllowanceDocument, _ fault: Fault) {
        reporter.report(
            .unneededAllowance,
            "nothing here needs the allowance of `\(fault.name)`",
            at: allowance.rule?.span ?? allowance.span,
            help: "remove it"
        )
    }
}

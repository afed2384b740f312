package import ErrorCodesSpec

/// Every fault that can be found, in the order of their identifiers.
package enum FaultRegistry {
    package static let all: [Fault] =
        (Fault.ofFiles + Fault.ofTheFormat + Fault.ofLostText + Fault.ofAllowances + RuleRegistry.faults
        + AdviceRegistry.faults + Fault.ofProjects + Fault.ofMerging)
        .sorted { $0.id < $1.id }

    /// The fault with an identifier or a name: `EC0301`, `duplicate-code`.
    package static func fault(named word: String) -> Fault? {
        byWord[word] ?? byWord[word.uppercased()]
    }

    private static let byWord = Dictionary(
        all.flatMap { [($0.id, $0), ($0.name, $0)] },
        uniquingKeysWith: { first, _ in first }
    )
}

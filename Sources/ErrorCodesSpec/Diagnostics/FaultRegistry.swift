/// Every fault that can be found, in the order of their identifiers.
package enum FaultRegistry {
    package static let all: [Fault] =
        (Fault.ofFiles + Fault.ofTheFormat + Fault.ofAllowances + RuleRegistry.all.map { $0.fault } + [
            CodeInTwoFiles.fault
        ]).sorted { $0.id < $1.id }

    /// The fault with an identifier or a name: `EC0301`, `duplicate-code`.
    package static func fault(named word: String) -> Fault? {
        all.first { $0.id == word.uppercased() || $0.name == word }
    }
}

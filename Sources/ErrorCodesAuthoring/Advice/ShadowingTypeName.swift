import ErrorCodesSpec

/// An error type whose name hides one of the standard library's in the module.
enum ShadowingTypeName: Advice {
    static let fault = Fault("EC1004", "shadowing-type-name", .warning)

    private static let common: Set<Text> = [
        "Array", "Bool", "Character", "Code", "Data", "Dictionary", "Double", "Duration", "Error", "Float",
        "Hashable", "Int", "Never", "Optional", "Range", "Result", "Sendable", "Sequence", "Set", "String", "Task",
        "Void",
    ]

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        guard let type = spec.document.swift.type, common.contains(type.value.text) else { return }
        findings.report(
            "a type `\(type.value.text)` hides the one that everybody knows",
            at: type.span,
            help: "add a word: `\(spec.document.domain?.value.lastWord.capitalizedFirst ?? "Order")\(type.value.text)`"
        )
    }
}

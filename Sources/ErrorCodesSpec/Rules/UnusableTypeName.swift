/// A name that no Swift type can have, or that would hide what the generated source needs.
enum UnusableTypeName: Rule {
    static let fault = Fault("EC1003", "unusable-type-name")

    private static let unusable: Set<Text> = [
        "Swift", "ErrorCodesRuntime", "Foundation", "FoundationEssentials", "Type", "Protocol", "Self", "Any", "Base",
        "Date", "URL", "UUID",
    ]

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        guard let type = spec.document.swift.type, unusable.contains(type.value.text) else { return }
        findings.report(
            "`\(type.value.text)` cannot be the name of the error type",
            at: type.span,
            help: "add a word: `\(type.value.text)Error`"
        )
    }
}

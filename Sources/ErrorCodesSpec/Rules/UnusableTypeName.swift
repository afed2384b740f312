/// A name that no Swift type can have, or that would hide what the generated source needs.
enum UnusableTypeName: Rule {
    static let fault = Fault("EC1003", "unusable-type-name")

    private static let unusable: Set<Text> = [
        "Swift", "ErrorCodesRuntime", "Foundation", "FoundationEssentials", "Type", "Protocol", "Self", "Any", "Base",
        "Date", "URL", "UUID",
    ]

    @_optimize(none) static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        if let type = spec.document.swift.type, unusable.contains(type.value.text) {
            report(type, "the error type", word: "Error", &findings)
        }
        spec.document.forEachChoice { parameter, _ in
            guard let name = parameter.swiftName, NestedTypeName.reserved.contains(name.value.text.string) else {
                return
            }
            report(name, "an enum", word: "Value", &findings)
        }
    }

    @_optimize(none) private static func report(
        _ name: Spanned<SwiftTypeName>,
        _ subject: String,
        word: String,
        _ findings: inout Findings
    ) {
        findings.report(
            "`\(name.value.text)` cannot be the name of \(subject)",
            at: name.span,
            help: "add a word: `\(name.value.text)\(word)`"
        )
    }
}

/// A member of the body whose name some formats and languages cannot carry.
enum UnfitMemberName: Rule {
    static let fault = Fault(
        "EC0702",
        "unfit-member-name",
        "Names of extension members should start with a letter, be made of letters, digits and `_`, and have three or more characters (RFC 9457 3.2).",
        severity: .warning
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let parameters = spec.document.errors.flatMap { $0.parameters + $0.fields.flatMap(\.parameters) }
        for parameter in parameters where parameter.effectiveVisibility.reachesClient {
            guard let reason = reason(parameter.wireName.value) else { continue }
            findings.report(
                "the member `\(parameter.wireName.value)` \(reason) (RFC 9457 3.2)",
                at: parameter.wireName.span,
                help: "give it another name in the body with `wire`"
            )
        }
    }

    private static func reason(_ name: Text) -> String? {
        if name.count < 3 { return "has fewer than three characters" }
        return name.withBytes { bytes in
            guard let first = bytes.first, first.isLetter else { return "does not start with a letter" }
            let isFit = bytes.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "_") }
            return isFit ? nil : "is not made of letters, digits and `_` alone"
        }
    }
}

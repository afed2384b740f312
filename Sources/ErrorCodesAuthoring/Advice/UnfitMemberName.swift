import ErrorCodesSpec

/// A member of the body whose name some formats and languages cannot carry.
enum UnfitMemberName: Advice {
    static let fault = Fault("EC0702", "unfit-member-name", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        for error in spec.document.errorsAndWarnings {
            error.forEachParameters { parameters in
                for number in parameters.indices where parameters[number].effectiveVisibility.reachesClient {
                    let name = parameters[number].wireName
                    guard let reason = reason(name.value) else { continue }
                    findings.report(
                        "the member `\(name.value)` \(reason) (RFC 9457 3.2)",
                        at: name.span,
                        help: "give it another name in the body with `wire`"
                    )
                }
            }
        }
    }

    private static func reason(_ name: Text) -> String? {
        if name.count < 3 { return "has fewer than three characters" }
        if ParameterName(name) != nil { return nil }
        return name.withBytes { $0[0].isLetter }
            ? "is not made of letters, digits and `_` alone" : "does not start with a letter"
    }
}

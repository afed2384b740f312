/// A param whose member in the body would stand where another member has its place.
enum TakenMemberName: Rule {
    static let fault = Fault("EC0505", "taken-member-name")

    /// The members that the server adds to the parameters in any form of the body.
    private static let takenByServer: [Text] = ["code", "requestId", "retryAfter", "message"]
    /// `errors` holds those of fields and, beside the primary one of several errors, the others.
    private static let inBodies = Set(
        takenByServer + ["type", "title", "status", "detail", "instance", "errors", "omittedErrors"]
    )
    /// An element of `errors` that has a type is an error of its own.
    private static let inFields = Set(
        takenByServer + ["type", "detail", "pointer", "parameter", "pathParameter", "header"]
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        var taken = inBodies
        if !spec.document.warnings.isEmpty { taken.formUnion(["warnings", "outcome"]) }
        if spec.document.codes?.value == .flags { taken.formUnion(["flags", "flagNames"]) }
        for warning in spec.document.warnings { check(warning.parameters, taken: [], &findings) }
        for error in spec.document.errors {
            let hasFlags = error.fieldCodes?.value == .flags
            let besideFlags = hasFlags ? taken.union(["fieldFlags", "fieldFlagNames"]) : taken
            check(error.parameters, taken: besideFlags, &findings)
            for field in error.fields { check(field.parameters, taken: inFields, &findings) }
        }
    }

    /// True if a parameter's member name may be taken or repeated; more than eight parameters are not compared.
    private static func mayClash(_ parameters: [ParameterDocument], _ taken: Set<Text>) -> Bool {
        guard parameters.count <= 8 else { return true }
        return parameters.withUnsafeBufferPointer { parameters in
            var number = 0
            while number < parameters.count {
                let wire = parameters[number].wireName.value
                if taken.contains(wire) { return true }
                for earlier in 0..<number where parameters[earlier].wireName.value == wire { return true }
                number &+= 1
            }
            return false
        }
    }

    private static func check(_ parameters: [ParameterDocument], taken: Set<Text>, _ findings: inout Findings) {
        guard !parameters.isEmpty, mayClash(parameters, taken) else { return }
        var first: [Text: Spanned<Text>] = [:]
        for parameter in parameters where parameter.effectiveVisibility.reachesClient {
            let wire = parameter.wireName
            if taken.contains(wire.value) {
                findings.report(
                    "the member `\(wire.value)` of a body has a meaning of its own",
                    at: wire.span,
                    help: "give the param another name in the body: `wire: the\(wire.value.string.capitalizedFirst)`"
                )
            } else if let other = first.updateValue(wire, forKey: wire.value) {
                findings.report(
                    "two params have the member `\(wire.value)` in the body",
                    at: wire.span,
                    related: [(message: "the other one is here", span: other.span)]
                )
            }
        }
    }
}

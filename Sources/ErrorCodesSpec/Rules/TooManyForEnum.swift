/// A catalogue that the compiler cannot carry as an enum with payloads.
enum TooManyForEnum: Rule {
    static let fault = Fault(
        "EC1002",
        "too-many-for-enum",
        "Checking a switch over payload cases takes time that grows with their square; between 700 and 800 cases the compiler gives up."
    )

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        if document.swift.layout?.value != .struct, document.errors.count > Layout.maximumEnumCases {
            findings.report(
                "\(document.errors.count) errors are too many for an enum with payloads: the compiler gives up on switches over more than \(Layout.maximumEnumCases)",
                at: document.swift.layout?.span ?? document.errors[Layout.maximumEnumCases].name.span,
                help: "write `swift: { layout: struct }`: errors are thrown as before and caught by code"
            )
        }
        for operation in document.operations where operation.errors.count > Layout.maximumEnumCases {
            findings.report(
                "an operation can list \(Layout.maximumEnumCases) errors, and this one has \(operation.errors.count)",
                at: operation.name.span
            )
        }
    }
}

extension Layout {
    /// How many cases with payloads an enum can have: measured, with room for the switches of its users.
    package static let maximumEnumCases = 500
}

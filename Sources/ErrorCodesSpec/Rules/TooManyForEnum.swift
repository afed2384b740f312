/// More than the compiler can carry in one enum.
enum TooManyForEnum: Rule {
    static let fault = Fault("EC1002", "too-many-for-enum")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        checkErrors(of: spec.document, &findings)
        checkOperations(of: spec.document, &findings)
        checkFields(of: spec.document, &findings)
        checkWarnings(of: spec.document, &findings)
        checkValues(of: spec.document, &findings)
    }

    @_optimize(none) private static func checkErrors(of document: SpecDocument, _ findings: inout Findings) {
        let count = document.errors.count
        guard document.swift.layout?.value != .struct, count > Layout.maximumEnumCases else { return }
        findings.report(
            "\(count) errors are too many for an enum with payloads: \(Layout.maximumEnumCases) are allowed, and the compiler gives up between 700 and 800",
            at: document.swift.layout?.span ?? document.errors[Layout.maximumEnumCases].name.span,
            help: "write `swift: { layout: struct }`: errors are thrown as before and caught by code"
        )
    }

    private static func checkOperations(of document: SpecDocument, _ findings: inout Findings) {
        for operation in document.operations where operation.errors.count > Layout.maximumEnumCases {
            findings.report(
                "an operation can list \(Layout.maximumEnumCases) errors, and this one has \(operation.errors.count)",
                at: operation.name.span
            )
        }
    }

    /// The fields of each error have an enum of their own, in every layout.
    private static func checkFields(of document: SpecDocument, _ findings: inout Findings) {
        for error in document.errors where error.fields.count > Layout.maximumEnumCases {
            findings.report(
                "an error can have \(Layout.maximumEnumCases) fields, and this one has \(error.fields.count)",
                at: error.fields[Layout.maximumEnumCases].name.span,
                help: "divide them among several errors, or tell what is wrong by a param"
            )
        }
    }

    @_optimize(none) private static func checkWarnings(of document: SpecDocument, _ findings: inout Findings) {
        guard document.warnings.count > Layout.maximumEnumCases else { return }
        findings.report(
            "a catalog can have \(Layout.maximumEnumCases) warnings, and this one has \(document.warnings.count)",
            at: document.warnings[Layout.maximumEnumCases].name.span,
            help: "tell by a param what a warning is about"
        )
    }

    private static func checkValues(of document: SpecDocument, _ findings: inout Findings) {
        document.forEachChoice { parameter, values in
            guard values.count > Layout.maximumEnumCases else { return }
            findings.report(
                "an `enum` can have \(Layout.maximumEnumCases) values, and this one has \(values.count)",
                at: parameter.name.span,
                help: "make the param a `string`"
            )
        }
    }
}

extension Layout {
    /// How many cases an enum can have: measured, with room for the switches of its users.
    package static let maximumEnumCases = 500
}

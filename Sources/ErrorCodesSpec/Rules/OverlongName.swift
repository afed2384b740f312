/// A name that is longer than labels of metrics and the registries of other languages allow.
enum OverlongName: Rule {
    static let fault = Fault("EC0204", "overlong-name")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        let names = spec.entryNames.map(\.name) + document.operations.map { $0.name.map(\.text) }
        for name in names { check(name, &findings) }
        if let type = document.swift.type { check(type.map(\.text), &findings) }
        for error in document.errorsAndWarnings {
            error.forEachParameters { parameters in
                for number in parameters.indices { check(parameters[number].name, &findings) }
            }
        }
    }

    private static func check(_ name: Spanned<Text>, _ findings: inout Findings) {
        guard name.value.count > EntryName.maximumLength else { return }
        findings.report(
            "the name `\(name.value.shortened)` has \(name.value.count) characters, and \(EntryName.maximumLength) are allowed",
            at: name.span
        )
    }
}

extension EntryName {
    package static let maximumLength = 63
}

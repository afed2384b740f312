/// A name that is longer than labels of metrics and the registries of other languages allow.
enum OverlongName: Rule {
    static let fault = Fault("EC0204", "overlong-name")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        let document = spec.document
        if let type = document.swift.type { check(Spanned(type.value.text, type.span), &findings) }
        for range in document.ranges { check(range.name, &findings) }
        for error in document.errors { check(error.name, &findings) }
        for success in document.successes { check(success.name, &findings) }
        for error in document.errors {
            for field in error.fields { check(field.name, &findings) }
        }
        checkParameters(of: document, &findings)
        for operation in document.operations {
            check(Spanned(operation.name.value.text, operation.name.span), &findings)
        }
    }

    private static func checkParameters(of document: SpecDocument, _ findings: inout Findings) {
        for error in document.errors {
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

/// A text in a file of translations for an error that the spec does not declare.
enum TextForUnknownError: Rule {
    static let fault = Fault("EC0602", "text-for-unknown-error")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        for translation in spec.document.translations {
            for entry in translation.allEntries where spec.lacksError(named: entry.error.value) {
                guard spec.entry(named: entry.error.value) == nil else { continue }
                findings.report(
                    "the spec declares no error `\(entry.error.value.shortened)`",
                    at: entry.error.span,
                    in: translation.file,
                    help: spec.suggestion(forError: entry.error.value)
                )
            }
        }
    }
}

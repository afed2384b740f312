/// Two texts for one error, language and application.
enum RepeatedText: Rule {
    static let fault = Fault("EC0601", "repeated-text", "Of two texts in one language nobody can say which is sent.")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        var first: [Key: Place] = [:]
        let file = spec.document.file
        for error in spec.document.errors {
            let own = error.messages.map { (Text(""), $0) }
            let applications = error.applications.flatMap { application in
                application.messages.map { (application.identifier.value, $0) }
            }
            for (application, message) in own + applications {
                let key = Key(
                    error: error.name.value,
                    application: application,
                    language: message.language.value.canonical
                )
                report(key, Place(file: file, span: message.language.span), first: &first, &findings)
            }
        }
        for translation in spec.document.translations {
            let applications = translation.applications.map { ($0.identifier.value, $0.entries) }
            for (application, entries) in [(Text(""), translation.entries)] + applications {
                for entry in entries {
                    let key = Key(
                        error: entry.error.value,
                        application: application,
                        language: translation.language.canonical
                    )
                    report(key, Place(file: translation.file, span: entry.error.span), first: &first, &findings)
                }
            }
        }
    }

    private struct Key: Hashable {
        var error: Text
        var application: Text
        var language: Text
    }

    private struct Place {
        var file: SourceFile
        var span: Span
    }

    private static func report(_ key: Key, _ place: Place, first: inout [Key: Place], _ findings: inout Findings) {
        guard let other = first[key] else {
            first[key] = place
            return
        }
        let related = other.file === findings.file ? [(message: "the other one is here", span: other.span)] : []
        findings.report(
            "`\(key.error)` has a text in \(key.language) already",
            at: place.span,
            in: place.file,
            related: related,
            help: "remove one of the two"
        )
    }
}

/// Two texts for one error, language and application.
enum RepeatedText: Rule {
    static let fault = Fault("EC0601", "repeated-text")

    static func check(_ spec: SpecFacts, _ findings: inout Findings) {
        var first: [Key: Place] = [:]
        let file = spec.document.file
        func check(_ messages: [MessageDocument], of error: ErrorDocument, application: Text, _ isAlone: Bool) {
            if isAlone, haveDifferentLanguages(messages) { return }
            for message in messages {
                let language = message.language.value.canonical
                let key = Key(error: error.name.value, application: application, language: language)
                report(key, Place(file: file, span: message.language.span), first: &first, &findings)
            }
        }
        for error in spec.document.errors {
            // Most errors have a few texts in different languages, and no other list can repeat one of theirs.
            let isAlone = spec.document.translations.isEmpty && error.applications.count < 2
            check(error.messages, of: error, application: "", isAlone)
            for application in error.applications {
                check(application.messages, of: error, application: application.identifier.value, isAlone)
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

    /// True if there are at most eight messages, each in a different language; more are not compared.
    private static func haveDifferentLanguages(_ messages: [MessageDocument]) -> Bool {
        guard messages.count <= 8 else { return false }
        for number in messages.indices.dropFirst() {
            let language = messages[number].language.value.canonical
            for earlier in 0..<number where messages[earlier].language.value.canonical == language { return false }
        }
        return true
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

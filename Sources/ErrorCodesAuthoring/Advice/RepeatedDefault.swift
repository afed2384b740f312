import ErrorCodesSpec

/// A text of an application that says what the default says.
enum RepeatedDefault: Advice {
    static let fault = Fault("EC0605", "repeated-default", .warning)

    static func check(_ spec: AdviceFacts, _ findings: inout Findings) {
        let groups = TextGroups(spec).groups
        guard groups.contains(where: { !$0.application.isEmpty }) else { return }
        var defaults: [Key: Set<Template>] = [:]
        for group in groups where group.application.isEmpty {
            for text in group.texts where !text.text.isBroken {
                let key = Key(error: group.error, language: text.language.canonical)
                defaults[key, default: []].insert(text.text.template)
            }
        }
        for group in groups where !group.application.isEmpty {
            for text in group.texts {
                let language = text.language.canonical
                guard defaults[Key(error: group.error, language: language)]?.contains(text.text.template) == true else {
                    continue
                }
                findings.report(
                    "the text for the application `\(group.application)` in \(language) is the default",
                    at: text.text.span,
                    in: text.file,
                    help: "remove it: the default is used where an application has no text"
                )
            }
        }
    }

    private struct Key: Hashable {
        var error: Text
        var language: Text
    }
}

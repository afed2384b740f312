/// The texts of a spec and of the files beside it, by error and application.
struct TextGroups {
    struct Entry {
        let language: LanguageTag
        let text: TemplateDocument
        let file: SourceFile
    }

    struct Group {
        let error: Text
        /// Empty for the default texts.
        let application: Text
        var texts: [Entry]
    }

    private struct Key: Hashable {
        var error: Text
        var application: Text
    }

    private(set) var groups: [Group] = []
    private var numbers: [Key: Int] = [:]

    init(_ spec: SpecFacts) {
        let file = spec.document.file
        for error in spec.document.errors {
            add(error.messages, error: error.name.value, application: "", file: file)
            for application in error.applications {
                add(
                    application.messages,
                    error: error.name.value,
                    application: application.identifier.value,
                    file: file
                )
            }
        }
        for translation in spec.document.translations {
            add(translation.entries, of: translation, application: "", spec: spec)
            for application in translation.applications {
                add(application.entries, of: translation, application: application.identifier.value, spec: spec)
            }
        }
    }

    private mutating func add(_ messages: [MessageDocument], error: Text, application: Text, file: SourceFile) {
        for message in messages {
            add(Entry(language: message.language.value, text: message.text, file: file), error, application)
        }
    }

    private mutating func add(
        _ entries: [TranslationDocument.Entry],
        of translation: TranslationDocument,
        application: Text,
        spec: SpecFacts
    ) {
        for entry in entries where spec.error(named: entry.error.value) != nil {
            let text = Entry(language: translation.language, text: entry.text, file: translation.file)
            add(text, entry.error.value, application)
        }
    }

    private mutating func add(_ entry: Entry, _ error: Text, _ application: Text) {
        let key = Key(error: error, application: application)
        if let number = numbers[key] {
            groups[number].texts.append(entry)
        } else {
            numbers[key] = groups.count
            groups.append(Group(error: error, application: application, texts: [entry]))
        }
    }
}

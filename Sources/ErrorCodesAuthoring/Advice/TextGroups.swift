import ErrorCodesSpec

/// The texts of a spec and of the files beside it, by error and application.
struct TextGroups {
    struct Entry {
        let language: LanguageTag
        /// The number of the language in its canonical form among those of all texts.
        let languageNumber: Int
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
    /// The languages of the texts in their canonical forms.
    private(set) var languages = WordTable()
    /// The groups that a later text can belong to.
    private var numbers: [Key: Int] = [:]
    /// Where there are files beside the spec, a text of theirs can belong to any group.
    private let hasTranslations: Bool

    /// The texts of a spec, which are put into groups once.
    init(_ spec: AdviceFacts) {
        self = spec.textGroups
    }

    init(of document: SpecDocument, errors: WordTable) {
        hasTranslations = !document.translations.isEmpty
        for error in document.errors {
            add(error.messages, error: error.name.value, application: "", isLast: true, file: document.file)
            for application in error.applications {
                let identifier = application.identifier.value
                let isLast = error.applications.count == 1
                add(
                    application.messages,
                    error: error.name.value,
                    application: identifier,
                    isLast: isLast,
                    file: document.file
                )
            }
        }
        for translation in document.translations {
            add(translation.entries, of: translation, application: "", errors: errors)
            for application in translation.applications {
                add(application.entries, of: translation, application: application.identifier.value, errors: errors)
            }
        }
    }

    /// - Parameter isLast: Whether no other list in the spec belongs to the same group.
    private mutating func add(
        _ messages: [MessageDocument],
        error: Text,
        application: Text,
        isLast: Bool,
        file: SourceFile
    ) {
        guard !messages.isEmpty else { return }
        var texts: [Entry] = []
        texts.reserveCapacity(messages.count)
        for number in messages.indices {
            texts.append(entry(language: messages[number].language.value, text: messages[number].text, file: file))
        }
        if isLast, !hasTranslations {
            groups.append(Group(error: error, application: application, texts: texts))
        } else {
            for text in texts { add(text, error, application) }
        }
    }

    private mutating func add(
        _ entries: [TranslationDocument.Entry],
        of translation: TranslationDocument,
        application: Text,
        errors: WordTable
    ) {
        for entry in entries where errors[entry.error.value] != nil {
            let text = self.entry(language: translation.language, text: entry.text, file: translation.file)
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

    private mutating func entry(language: LanguageTag, text: TemplateDocument, file: SourceFile) -> Entry {
        let canonical = language.canonical
        let number = languages.insert(canonical) ?? languages.count - 1
        return Entry(language: language, languageNumber: number, text: text, file: file)
    }
}

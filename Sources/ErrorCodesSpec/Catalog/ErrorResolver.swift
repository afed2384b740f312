/// Fills in what an error leaves to its range, its status and the files of texts beside the spec.
struct ErrorResolver {
    private let facts: SpecFacts
    private let file: SourceFile
    private let ranges: [CodeRange]
    /// The numbers of the errors in the catalog.
    private let numbers: [Text: Int]
    private let translations: TranslationIndex

    init(facts: SpecFacts, ranges: [CodeRange], numbers: [Text: Int]) {
        self.facts = facts
        file = facts.document.file
        self.ranges = ranges
        self.numbers = numbers
        translations = TranslationIndex(facts.document.translations)
    }

    func entry(_ error: ErrorDocument) -> ErrorEntry? { entry(error, status: facts.status(of: error)) }

    func warning(_ warning: ErrorDocument) -> ErrorEntry? {
        entry(warning, status: HTTPStatus(200).map { Spanned($0, warning.name.span) })
    }

    private func entry(_ error: ErrorDocument, status: Spanned<HTTPStatus>?) -> ErrorEntry? {
        guard EntryName(error.name.value) != nil, let code = facts.codes[error.number]?.value, let status,
            error.title != nil
        else { return nil }
        return ErrorEntry(
            error,
            in: file,
            code: code,
            status: status,
            range: range(of: code),
            messages: messages(of: error),
            fields: error.fields.compactMap(field).inOrder { $0.name < $1.name },
            applications: applications(of: error),
            replacement: error.deprecation?.use.flatMap { numbers[$0.value] }
        )
    }

    private func range(of code: CodeValue) -> Int? {
        guard case .integer(let number) = code else { return nil }
        let range = ranges.partitioningIndex { $0.codes.upper >= number }
        return range < ranges.count && ranges[range].codes.contains(number) ? range : nil
    }

    private func field(_ field: FieldDocument) -> FieldEntry? {
        guard let name = EntryName(field.name.value), let code = facts.code(field.code, name: field.name)?.value else {
            return nil
        }
        let parameters = Parameter.all(field.parameters, in: file)
        return FieldEntry(places: Places(field, in: file), name: name, code: code, parameters: parameters)
    }

    private func messages(of error: ErrorDocument) -> [Message] {
        guard !(error.messages.isEmpty && translations.isEmpty) else { return [] }
        let own = error.messages.map { Message($0, in: file) }
        return Self.sorted(translations.isEmpty ? own : own + translations.messages(of: error.name.value))
    }

    private func applications(of error: ErrorDocument) -> [Application] {
        if error.applications.isEmpty, translations.isEmpty { return [] }
        let own = error.applications.map { application in
            let messages = application.messages.map { Message($0, in: file) }
            return Application(application.identifier, messages, in: file)
        }
        var merged: [Text: Application] = [:]
        for application in own + translations.applications(of: error.name.value) {
            merged[application.identifier, default: application.withoutMessages].messages += application.messages
        }
        return Array(merged.values).inOrder { $0.identifier < $1.identifier }.map { application in
            var application = application
            application.messages = Self.sorted(application.messages)
            return application
        }
    }

    private static func sorted(_ messages: [Message]) -> [Message] {
        guard messages.count > 1 else { return messages }
        if messages.count == 2 {
            return messages[1].language < messages[0].language ? [messages[1], messages[0]] : messages
        }
        return messages.sorted { $0.language < $1.language }
    }
}

/// The texts of the files beside a spec, by error.
private struct TranslationIndex {
    private var own: [Text: [Message]] = [:]
    private var byApplication: [Text: [Application]] = [:]

    init(_ translations: [TranslationDocument]) {
        for translation in translations {
            let file = translation.file
            func message(_ entry: TranslationDocument.Entry) -> Message {
                let language = Spanned(translation.language, entry.error.span)
                return Message(MessageDocument(language: language, text: entry.text), in: file)
            }
            for entry in translation.entries { own[entry.error.value, default: []].append(message(entry)) }
            for application in translation.applications {
                for entry in application.entries {
                    let text = Application(application.identifier, [message(entry)], in: file)
                    byApplication[entry.error.value, default: []].append(text)
                }
            }
        }
    }

    var isEmpty: Bool { own.isEmpty && byApplication.isEmpty }
    func messages(of error: Text) -> [Message] { own[error] ?? [] }
    func applications(of error: Text) -> [Application] { byApplication[error] ?? [] }
}

extension Application {
    fileprivate init(_ identifier: Spanned<Text>, _ messages: [Message], in file: SourceFile) {
        let place = Location(file: file, span: identifier.span)
        self.init(identifier: identifier.value, place: place, messages: messages)
    }

    fileprivate var withoutMessages: Application { Application(identifier: identifier, place: place) }
}

extension Message {
    fileprivate init(_ message: MessageDocument, in file: SourceFile) {
        var message = message
        let language = message.language.value
        let canonical = language.canonical
        if canonical != language.text { message.language.value = LanguageTag(canonical) ?? language }
        places = Places(message, in: file)
    }
}

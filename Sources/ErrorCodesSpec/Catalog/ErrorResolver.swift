/// Fills in what an error leaves to its range, its status and the files of texts beside the spec.
struct ErrorResolver {
    private let facts: SpecFacts
    private let ranges: [CodeRange]
    private let order: EntryOrder
    private let translations: TranslationIndex

    init(facts: SpecFacts, ranges: [CodeRange], order: EntryOrder) {
        self.facts = facts
        self.ranges = ranges
        self.order = order
        translations = TranslationIndex(facts.document.translations)
    }

    func entry(_ error: ErrorDocument) -> ErrorEntry? {
        guard let name = EntryName(error.name.value), let code = facts.code(error.code, name: error.name)?.value,
            let status = facts.status(of: error)?.value, let title = error.title?.value
        else { return nil }
        return ErrorEntry(
            name: name,
            code: code,
            status: status,
            title: title,
            detail: error.detail?.template,
            type: error.type?.value,
            parameters: Self.parameters(error.parameters),
            fields: error.fields.isEmpty ? [] : error.fields.compactMap(field).sorted { $0.name < $1.name },
            description: error.description?.value,
            causes: error.causes.isEmpty ? [] : causes(of: error),
            retry: error.retry.value ?? .never,
            log: error.log.value ?? (status.isServerError ? .error : .notice),
            alert: error.alert?.alert,
            see: error.see?.value,
            headers: error.headers.isEmpty ? [] : headers(of: error),
            messages: messages(of: error),
            applications: applications(of: error),
            deprecation: error.deprecation.map(deprecation),
            range: range(of: code)
        )
    }

    private func range(of code: CodeValue) -> Int? {
        guard case .integer(let number) = code else { return nil }
        let range = ranges.partitioningIndex { $0.codes.upper >= number }
        return range < ranges.count && ranges[range].codes.contains(number) ? range : nil
    }

    private static func parameters(_ documents: [ParameterDocument]) -> [Parameter] {
        guard !documents.isEmpty else { return [] }
        var parameters: [Parameter] = []
        parameters.reserveCapacity(documents.count)
        for document in documents { parameters.append(parameter(document)) }
        return parameters
    }

    private static func parameter(_ parameter: ParameterDocument) -> Parameter {
        Parameter(
            name: parameter.name.value,
            type: parameter.type,
            isOptional: parameter.isOptional,
            visibility: parameter.effectiveVisibility,
            wireName: parameter.wireName.value,
            description: parameter.description?.value
        )
    }

    private func field(_ field: FieldDocument) -> FieldEntry? {
        guard let name = EntryName(field.name.value), let code = facts.code(field.code, name: field.name)?.value else {
            return nil
        }
        return FieldEntry(
            name: name,
            code: code,
            detail: field.detail?.template,
            parameters: Self.parameters(field.parameters),
            description: field.description?.value
        )
    }

    private func deprecation(_ deprecation: DeprecationDocument) -> Deprecation {
        Deprecation(
            since: deprecation.since?.value,
            replacement: deprecation.use.flatMap { order.number(of: $0.value) },
            reason: deprecation.reason?.value
        )
    }

    private func causes(of error: ErrorDocument) -> [Cause] {
        var causes: [Cause] = []
        causes.reserveCapacity(error.causes.count)
        for cause in error.causes {
            if let text = cause.cause { causes.append(Cause(cause: text.value, fix: cause.fix?.value)) }
        }
        return causes
    }

    private func headers(of error: ErrorDocument) -> [HeaderField] {
        error.headers.compactMap { header in
            header.value.map { HeaderField(name: header.name.value, value: $0.template) }
        }
    }

    private func messages(of error: ErrorDocument) -> [Message] {
        guard !(error.messages.isEmpty && translations.isEmpty) else { return [] }
        var own: [Message] = []
        own.reserveCapacity(error.messages.count)
        for message in error.messages { own.append(Self.message(message)) }
        return Self.sorted(translations.isEmpty ? own : own + translations.messages(of: error.name.value))
    }

    private func applications(of error: ErrorDocument) -> [Application] {
        if error.applications.isEmpty, translations.isEmpty { return [] }
        var texts = translations.applications(of: error.name.value)
        for application in error.applications {
            texts[application.identifier.value, default: []] += application.messages.map(Self.message)
        }
        return texts.map { Application(identifier: $0.key, messages: Self.sorted($0.value)) }
            .sorted { $0.identifier < $1.identifier }
    }

    private static func message(_ message: MessageDocument) -> Message {
        Message(language: message.language.value.canonicalized, text: message.text.template)
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
    private var byApplication: [Text: [Text: [Message]]] = [:]

    init(_ translations: [TranslationDocument]) {
        for translation in translations {
            let language = translation.language.canonicalized
            for entry in translation.entries {
                own[entry.error.value, default: []].append(Message(language: language, text: entry.text.template))
            }
            for application in translation.applications {
                for entry in application.entries {
                    let message = Message(language: language, text: entry.text.template)
                    byApplication[entry.error.value, default: [:]][application.identifier.value, default: []].append(
                        message
                    )
                }
            }
        }
    }

    var isEmpty: Bool { own.isEmpty && byApplication.isEmpty }
    func messages(of error: Text) -> [Message] { own[error] ?? [] }
    func applications(of error: Text) -> [Text: [Message]] { byApplication[error] ?? [:] }
}

extension LanguageTag {
    fileprivate var canonicalized: LanguageTag {
        let canonical = canonical
        return canonical == text ? self : LanguageTag(canonical) ?? self
    }
}

/// Looks at each error of a spec once, for what there is at all.
struct FeatureCensus {
    private var bits: UInt32 = 0

    var features: SpecFeatures { SpecFeatures(rawValue: bits) }

    mutating func add(_ error: ErrorDocument) {
        if !error.parameters.isEmpty { add(.parameters) }
        if let detail = error.detail { add(detail) }
        addShown(error)
        if error.type != nil { add(.types) }
        if case .given(let retry) = error.retry, case .after = retry.value { add(.pauses) }
        if !error.log.isAbsent { add(.logLevels) }
        if error.deprecation != nil { add(.deprecations) }
        if !error.headers.isEmpty { add(error.headers) }
        if !error.fields.isEmpty { add(error.fields) }
        addMessages(error.messages)
        if !error.applications.isEmpty {
            add(.applicationTexts)
            for application in error.applications { addMessages(application.messages) }
        }
    }

    mutating func add(_ translation: TranslationDocument) {
        add(.translations)
        // Whose texts these are, the rules look up.
        add([.unknownPlaceholders, .unshownParameters])
        if !translation.applications.isEmpty { add(.applicationTexts) }
        for entry in translation.allEntries { addMessage(entry.text) }
    }

    private mutating func add(_ feature: SpecFeatures) { bits |= feature.rawValue }

    private mutating func add(_ parameters: [ParameterDocument]) {
        guard !parameters.isEmpty else { return }
        add(.parameters)
        for parameter in parameters where !parameter.effectiveVisibility.reachesClient { add(.guardedParameters) }
    }

    private mutating func addShown(_ error: ErrorDocument) {
        let shown = ShownParameters(of: error)
        if shown.namesUnknown { add(.unknownPlaceholders) }
        if shown.leavesOut { add(.unshownParameters) }
        if shown.hasGuarded { add(.guardedParameters) }
    }

    private mutating func add(_ headers: [HeaderDocument]) {
        add(.headers)
        for header in headers {
            if let value = header.value { add(value) }
        }
    }

    private mutating func add(_ fields: [FieldDocument]) {
        // Few errors have them, so the rules look themselves.
        add([.unknownPlaceholders, .unshownParameters])
        for field in fields {
            add(field.parameters)
            if let detail = field.detail { add(detail) }
        }
    }

    private mutating func addMessages(_ messages: [MessageDocument]) {
        for number in messages.indices where messages[number].text.hasPlaceholders { addMessage(messages[number].text) }
    }

    private mutating func addMessage(_ message: TemplateDocument) {
        if message.hasPlaceholders { add(.messagePlaceholders) }
        add(message)
    }

    private mutating func add(_ template: TemplateDocument) {
        if template.template.hasPlurals { add(.plurals) }
    }
}

extension SpecReader {
    /// A single line with placeholders.
    mutating func template(_ node: YAMLNode, _ subject: String) -> TemplateDocument? {
        guard let text = line(node, subject) else { return nil }
        return template(text, of: node)
    }

    mutating func messages(_ node: YAMLNode) -> [MessageDocument] {
        var messages: [MessageDocument] = []
        if node.kind == .mapping { messages.reserveCapacity(node.entryCount) }
        map(node, of: "messages", example: ErrorKey.examples[.messages]) { reader, entry in
            let language = reader.language(entry.key)
            let text = reader.message(entry.value) ?? .unreadable(at: entry.value.span)
            guard let language else { return }
            messages.append(MessageDocument(language: language, text: text))
        }
        return messages
    }

    private mutating func language(_ node: YAMLNode) -> Spanned<LanguageTag>? {
        if let text = Self.soundText(node), let tag = LanguageTag(text) { return Spanned(tag, node.span) }
        return value(node, "language tag", form: FormAdvice.language(node.text), LanguageTag.init)
    }

    mutating func application(_ entry: YAMLEntries.Entry, into applications: inout [ApplicationDocument]) {
        guard let identifier = name(entry.key, "the identifier of an application") else { return }
        applications.append(ApplicationDocument(identifier: identifier, messages: messages(entry.value)))
    }

    /// Text for end users, which may have several lines.
    mutating func message(_ node: YAMLNode) -> TemplateDocument? {
        guard let text = text(node, "a message") else { return nil }
        return template(text, of: node, allowsPlurals: true)
    }

    private mutating func template(
        _ text: Spanned<Text>,
        of node: YAMLNode,
        allowsPlurals: Bool = false
    ) -> TemplateDocument? {
        do {
            let template = try Template(text.value, allowsPlurals: allowsPlurals)
            let origin = template.hasPlaceholders ? ScalarOrigin(node: node, text: text.value, file: file) : .unknown
            return TemplateDocument(template: template, span: text.span, origin: origin)
        } catch {
            return broken(text, of: node, allowsPlurals: allowsPlurals)
        }
    }

    private mutating func broken(_ text: Spanned<Text>, of node: YAMLNode, allowsPlurals: Bool) -> TemplateDocument {
        let recovery = TemplateRecovery(text.value, allowsPlurals: allowsPlurals)
        let origin = ScalarOrigin(node: node, text: text.value, file: file)
        var withoutPlace: Set<String> = []
        for mistake in recovery.mistakes {
            let place = origin.span(of: mistake.range)
            guard place != nil || withoutPlace.insert(mistake.message).inserted else { continue }
            report(.malformedTemplate, mistake.message, at: place ?? text.span, help: mistake.help)
        }
        return TemplateDocument(template: recovery.template, span: text.span, origin: origin, isBroken: true)
    }
}

extension Template.Mistake {
    fileprivate var message: String {
        switch kind {
        case .unclosedBrace: "this brace is never closed"
        case .strayClosingBrace: "this brace closes nothing"
        case .notAName(let name): "`\(name.shortened)` is no name of a param"
        case .notAPlural(let word): "`\(word.shortened)` is no kind of choice"
        case .unknownCategory(let word): "`\(word.shortened)` chooses no text of a plural"
        case .repeatedBranch(let word): "this plural has `\(word.shortened)` twice"
        case .branchWithoutText(let word): "`\(word.shortened)` is followed by no text in braces"
        case .withoutOther: "this plural has no `other`"
        case .tooDeep: "plurals lie too deeply within each other"
        case .pluralOutsideMessage: "plurals are for messages"
        }
    }

    fileprivate var help: String {
        switch kind {
        case .unclosedBrace: "close it after the name of a param, or write `{{` for a brace"
        case .strayClosingBrace: "write `}}` for a brace"
        case .notAName: "a name is a letter, then letters, digits and `_`; write `{{` for a brace"
        case .notAPlural: "write `{count, plural, one {# order} other {# orders}}`; other choices are not supported"
        case .unknownCategory: "write `zero`, `one`, `two`, `few`, `many`, `other`, or a number such as `=0`"
        case .repeatedBranch: "keep one of the two"
        case .branchWithoutText: "write a text in braces after it: `one {# order}`"
        case .withoutOther: "add `other {…}`, which stands for all numbers without a text of their own"
        case .tooDeep: "write a text for each case instead"
        case .pluralOutsideMessage: "write a text for all numbers here, and the plural in `messages`"
        }
    }
}

/// A text for end users in one language.
package struct MessageDocument: Sendable {
    package var language: Spanned<LanguageTag>
    package var text: TemplateDocument

    static let mapExample = "messages: { en: Your order is lost. }"
}

/// The texts for the end users of one client application.
package struct ApplicationDocument: Sendable {
    package var identifier: Spanned<Text>
    package var messages: [MessageDocument]
}

/// A text with placeholders, and where it stands in the file.
package struct TemplateDocument: Sendable {
    package struct Placeholder: Sendable {
        package var name: Text
        package var span: Span
    }

    /// Texts between which a number chooses.
    package struct Plural: Sendable {
        package var name: Text
        package var span: Span
        package var branches: [(selector: Template.Selector, span: Span)]
    }

    package let template: Template
    package let span: Span
    let origin: ScalarOrigin
    /// True if something in it was reported, so that nothing is said about what it seems to leave out.
    package private(set) var isBroken = false

    /// Stands for a text that could not be read.
    package static func unreadable(at span: Span) -> TemplateDocument {
        TemplateDocument(template: .empty, span: span, origin: .unknown, isBroken: true)
    }

    /// True if it shows a param, as far as can be known.
    package var hasPlaceholders: Bool { template.hasPlaceholders || isBroken }

    /// Calls `body` for the name of each placeholder.
    package func forEachName(_ body: (Text) -> Void) {
        template.forEachPlaceholder { name, _ in body(name) }
    }

    /// The placeholders, each with its place.
    @_optimize(none) package var placeholders: [Placeholder] {
        var placeholders: [Placeholder] = []
        template.forEachPlaceholder { name, range in
            placeholders.append(Placeholder(name: name, span: place(of: range)))
        }
        return placeholders
    }

    /// Every plural, those in branches of others too.
    @_optimize(none) package var plurals: [Plural] {
        template.plurals.map { plural in
            Plural(
                name: plural.name,
                span: place(of: template.range(of: plural.name)),
                branches: plural.branches.map { ($0.selector, place(of: $0.range)) }
            )
        }
    }

    private func place(of range: Range<Int>) -> Span {
        origin.span(of: range) ?? span
    }
}

extension SpecReader {
    /// A single line with placeholders.
    mutating func template(_ node: YAMLNode, _ subject: String) -> TemplateDocument? {
        guard let text = line(node, subject) else { return nil }
        return template(text, of: node)
    }

    mutating func messages(_ node: YAMLNode) -> [MessageDocument] {
        let entries = entries(node, of: "messages", example: MessageDocument.mapExample)
        var messages: [MessageDocument] = []
        messages.reserveCapacity(entries.count)
        for entry in entries {
            let language = language(entry.key)
            let text = message(entry.value) ?? .unreadable(at: entry.value.span)
            if let language { messages.append(MessageDocument(language: language, text: text)) }
        }
        return messages
    }

    mutating func application(_ entry: YAMLEntries.Entry) -> ApplicationDocument? {
        guard let identifier = name(entry.key, "the identifier of an application") else { return nil }
        return ApplicationDocument(identifier: identifier, messages: messages(entry.value))
    }

    private mutating func language(_ node: YAMLNode) -> Spanned<LanguageTag>? {
        if let text = Self.soundText(node), let tag = LanguageTag(text) { return Spanned(tag, node.span) }
        return value(node, "language tag", form: FormAdvice.language(node.text), LanguageTag.init)
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

    @_optimize(none) private mutating func broken(_ text: Spanned<Text>, of node: YAMLNode, allowsPlurals: Bool)
        -> TemplateDocument
    {
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

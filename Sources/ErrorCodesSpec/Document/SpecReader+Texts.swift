#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

extension SpecReader {
    /// A single line with placeholders.
    mutating func template(_ node: YAMLNode, _ subject: String) -> TemplateDocument? {
        line(node, subject).flatMap { template($0, of: node) }
    }

    mutating func messages(_ node: YAMLNode) -> [MessageDocument] {
        var messages: [MessageDocument] = []
        if node.kind == .mapping { messages.reserveCapacity(node.entryCount) }
        map(node, of: "messages", example: ErrorKey.examples[.messages]) { reader, entry in
            let language = reader.value(
                entry.key,
                "language tag",
                form: "a tag of BCP 47, such as `en` or `zh-Hans`",
                LanguageTag.init
            )
            guard let text = reader.message(entry.value), let language else { return }
            messages.append(MessageDocument(language: language, text: text))
        }
        return messages
    }

    mutating func application(_ entry: YAMLEntries.Entry, into applications: inout [ApplicationDocument]) {
        guard let identifier = line(entry.key, "the identifier of an application") else { return }
        applications.append(ApplicationDocument(identifier: identifier, messages: messages(entry.value)))
    }

    /// Text for end users, which may have several lines.
    mutating func message(_ node: YAMLNode) -> TemplateDocument? {
        text(node, "a message").flatMap { template($0, of: node, allowsPlurals: true) }
    }

    private mutating func template(
        _ text: Spanned<Text>,
        of node: YAMLNode,
        allowsPlurals: Bool = false
    ) -> TemplateDocument? {
        do {
            let template = try Template(text.value, allowsPlurals: allowsPlurals)
            guard !template.placeholders.isEmpty else {
                return TemplateDocument(template: template, span: text.span, placeholders: [], plurals: [])
            }
            let origin = ScalarOrigin(node: node, text: text.value, file: file)
            let placeholders = template.placeholders.indices.map {
                let span = origin.span(of: template.placeholderRanges[$0])
                return TemplateDocument.Placeholder(name: template.placeholders[$0], span: span)
            }
            let plurals = template.plurals.map { plural in
                TemplateDocument.Plural(
                    name: plural.name,
                    span: origin.span(of: plural.nameRange),
                    branches: plural.branches.map { ($0.selector, origin.span(of: $0.range)) }
                )
            }
            return TemplateDocument(
                template: template,
                span: text.span,
                placeholders: placeholders,
                plurals: plurals
            )
        } catch {
            let origin = ScalarOrigin(node: node, text: text.value, file: file)
            report(.malformedTemplate, error.message, at: origin.span(of: error.range), help: error.help)
            return nil
        }
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
        }
    }
}

/// Where the bytes of a scalar's value stand in its file.
struct ScalarOrigin {
    private let whole: Span
    /// The offset of the value's first byte, where the file holds the value byte for byte.
    private let start: Int?

    init(node: YAMLNode, text: Text, file: SourceFile) {
        whole = node.span
        let source = node.span.range
        start = text.withBytes { value in
            file.bytes.withUnsafeBytes { bytes in
                Self.firstOffset(of: value, in: bytes, from: source.lowerBound, quotes: node.style == .quoted ? 1 : 0)
            }
        }
    }

    /// The place of a range of the value, or of the whole scalar where escapes or folding moved its bytes.
    func span(of range: Range<Int>) -> Span {
        guard let start else { return whole }
        return Span(start + range.lowerBound, start + range.upperBound)
    }

    private static func firstOffset(
        of value: UnsafeRawBufferPointer,
        in bytes: UnsafeRawBufferPointer,
        from start: Int,
        quotes: Int
    ) -> Int? {
        var offset = start + quotes
        while offset < bytes.count, bytes[offset] == UInt8(ascii: " ") { offset += 1 }
        guard offset + value.count <= bytes.count else { return nil }
        guard let source = bytes.baseAddress, let text = value.baseAddress else { return offset }
        return memcmp(source + offset, text, value.count) == 0 ? offset : nil
    }
}

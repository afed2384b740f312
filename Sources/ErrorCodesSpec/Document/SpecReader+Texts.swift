extension SpecReader {
    /// A single line with placeholders.
    mutating func template(_ node: YAMLNode, _ subject: String) -> TemplateDocument? {
        line(node, subject).flatMap { template($0, of: node) }
    }

    mutating func messages(_ node: YAMLNode) -> [MessageDocument] {
        var messages: [MessageDocument] = []
        map(node, of: "messages") { reader, entry in
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
        text(node, "a message").flatMap { template($0, of: node) }
    }

    private mutating func template(_ text: Spanned<Text>, of node: YAMLNode) -> TemplateDocument? {
        let origin = ScalarOrigin(node: node, text: text.value, file: file)
        do {
            let template = try Template(text.value)
            let placeholders = zip(template.placeholders, template.placeholderRanges).map { name, range in
                TemplateDocument.Placeholder(name: name, span: origin.span(of: range))
            }
            return TemplateDocument(template: template, span: text.span, placeholders: placeholders)
        } catch {
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
        }
    }

    fileprivate var help: String {
        switch kind {
        case .unclosedBrace: "close it after the name of a param, or write `{{` for a brace"
        case .strayClosingBrace: "write `}}` for a brace"
        case .notAName: "a name is a letter, then letters, digits and `_`; write `{{` for a brace"
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
        return bytes[offset..<offset + value.count].elementsEqual(value) ? offset : nil
    }
}

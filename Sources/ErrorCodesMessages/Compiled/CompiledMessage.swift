public import ErrorCodesRuntime

/// A text for end users that was compiled in from the spec, with its placeholders.
public struct CompiledMessage: Sendable {
    let template: StaticText
    let languageText: StaticText

    /// The text with its placeholders.
    public var text: String { template.string }

    /// The language of the text.
    public var language: String { languageText.string }

    /// True if the template is the message: it has no placeholders, plurals or line breaks.
    public var isPlain: Bool {
        // A vertical tab stands for the end of a line.
        template.bytes.allSatisfy { $0 != UInt8(ascii: "{") && $0 != UInt8(ascii: "}") && $0 != 0x0B }
    }

    /// The text with its placeholders filled, no longer than ``MessageTemplate/longestFilledText`` where it has any.
    public func filled(_ parameters: ParameterList) -> String {
        isPlain ? text : parameters.lend { filled($0) } ?? text
    }

    /// The text with its placeholders filled from an error.
    package func filled(from error: some CatalogError) -> String {
        // A closure, since a reference to the method would be allocated.
        isPlain ? text : error.lendParameters { filled($0) } ?? text
    }

    private func filled(_ parameters: LentParameters) -> String? {
        MessageFormatter(parameters, MessageLanguage(reading: language)).text(of: template.bytes)
    }
}

extension ErrorCode {
    /// The compiled text of an application, or the default one, in exactly this language; nothing is allocated.
    public func messageText(application: String? = nil, language: String) -> CompiledMessage? {
        guard let lines = textLines(of: application) else { return nil }
        for line in lines where line.language.equalsIgnoringCase(language) {
            return CompiledMessage(template: line.text, languageText: line.language)
        }
        return nil
    }

    /// The compiled text of an application, or the default one, in the language that the reader prefers of those that
    /// there are; nil where none is understood. Nothing is allocated.
    public func preferredMessage(application: String? = nil, in languages: LanguagePreferences) -> CompiledMessage? {
        textLines(of: application)?.preferred(in: languages)
    }

    /// The languages of the compiled texts of an application, or of the default ones.
    public func messageLanguages(application: String? = nil) -> MessageLanguages {
        MessageLanguages(textLines(of: application))
    }
}

extension ErrorCode {
    fileprivate func textLines(of application: String?) -> TextLines? {
        Self._texts.map { TextLines($0.lines(ofRow: ordinal), application: application) }
    }
}

extension StaticText {
    fileprivate func equalsIgnoringCase(_ other: String) -> Bool {
        let utf8 = other.utf8
        guard utf8.count == count else { return false }
        var index = 0
        for byte in utf8 {
            let own = start[index]
            let isEqual = own == byte || (own ^ byte == 0x20 && UInt8(ascii: "a")...UInt8(ascii: "z") ~= own | 0x20)
            if !isEqual { return false }
            index += 1
        }
        return true
    }
}

/// The languages that an error's compiled texts are in.
public struct MessageLanguages: Sequence, Sendable {
    private let lines: TextLines?

    init(_ lines: TextLines?) { self.lines = lines }

    /// The tags, in the order of the spec's file.
    public func makeIterator() -> Iterator { Iterator(lines: lines) }

    /// Goes from tag to tag.
    public struct Iterator: IteratorProtocol {
        fileprivate var lines: TextLines?

        /// The next tag.
        public mutating func next() -> String? { lines?.next()?.language.string }
    }
}

/// The texts of one error, those of an application or the default ones.
struct TextLines: Sequence, IteratorProtocol {
    private var cursor: TableCursor
    private let isDefault: Bool
    private var isAtEnd = false

    init(_ text: StaticText, application: String?) {
        cursor = TableCursor(text)
        isDefault = application == nil
        guard let application else { return }
        isAtEnd = true
        while cursor.isAtAttribute {
            cursor.skip(2)
            let line = cursor.restOfLine()
            guard line.count > 0, line.start[0] == UInt8(ascii: "@") else { continue }
            guard line.slice(from: 1, count: line.count - 1).equals(application) else { continue }
            isAtEnd = false
            return
        }
    }

    mutating func next() -> (language: StaticText, text: StaticText)? {
        guard !isAtEnd, cursor.isAtAttribute else { return nil }
        cursor.skip(2)
        if !isDefault {
            guard cursor.isAtAttribute else { return end() }
            cursor.skip(2)
        }
        guard let language = cursor.word(), language.start[0] != UInt8(ascii: "@") else { return end() }
        return (language, cursor.restOfLine())
    }

    /// The text in the language that the reader prefers of those that there are; nil where none is understood.
    func preferred(in languages: LanguagePreferences) -> CompiledMessage? {
        var best: (message: CompiledMessage, rank: Int)?
        for line in self {
            guard let rank = languages.rank(of: line.language.bytes), rank < best?.rank ?? .max else { continue }
            best = (CompiledMessage(template: line.text, languageText: line.language), rank)
        }
        return best?.message
    }

    private mutating func end() -> (language: StaticText, text: StaticText)? {
        isAtEnd = true
        return nil
    }
}

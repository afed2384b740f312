/// A text for end users that was compiled in from the spec, with its placeholders.
public struct CompiledMessage: Sendable {
    let template: StaticText
    let languageText: StaticText

    /// The text with its placeholders.
    public var text: String { template.string }

    /// The language of the text.
    public var language: String { languageText.string }

    /// Whether the text is its template as it stands, whatever the parameters are.
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
        guard let lines = Self.errorTextTable?.lines(ofRow: ordinal, application: application) else { return nil }
        for line in lines where line.language.equalsIgnoringCase(language) {
            return CompiledMessage(template: line.text, languageText: line.language)
        }
        return nil
    }

    /// The compiled text of an application, or the default one, in the language that the reader prefers of those that
    /// there are; nil where none is understood. Nothing is allocated.
    public func preferredMessage(application: String? = nil, in languages: LanguagePreferences) -> CompiledMessage? {
        guard let lines = Self.errorTextTable?.lines(ofRow: ordinal, application: application) else { return nil }
        var best: (message: CompiledMessage, rank: Int)?
        for line in lines {
            guard let rank = languages.rank(of: line.language.bytes), rank < best?.rank ?? .max else { continue }
            best = (CompiledMessage(template: line.text, languageText: line.language), rank)
        }
        return best?.message
    }

    /// The languages of the compiled texts of an application, or of the default ones.
    public func messageLanguages(application: String? = nil) -> MessageLanguages {
        MessageLanguages(Self.errorTextTable?.lines(ofRow: ordinal, application: application))
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

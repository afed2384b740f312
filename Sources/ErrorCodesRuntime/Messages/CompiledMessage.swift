/// A text for end users that was compiled in from the spec, with its placeholders.
public struct CompiledMessage: Sendable {
    let template: StaticText
    let languageText: StaticText

    /// The text with its placeholders.
    public var text: String { template.string }

    /// The language of the text.
    public var language: String { languageText.string }

    /// The text with its placeholders filled.
    public func filled(_ parameters: ParameterList) -> String {
        MessageFormatter(parameters, language: language).text(of: template.bytes) ?? text
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

package import ErrorCodesSpec

/// Which text it is: at most one is found under a key.
package struct TextKey: Sendable, Hashable {
    /// Empty for the default text.
    package let application: Text
    /// The name of the error.
    package let name: Text
    /// In its canonical case.
    package let language: Text

    package init(application: Text, name: Text, language: Text) {
        self.application = application
        self.name = name
        self.language = language
    }
}

/// A text for end users that a catalogue holds.
package struct CatalogText: Sendable, Hashable {
    package let key: TextKey
    /// The code as text: a number in decimal digits, or the word.
    package let code: String
    package let text: Text

    package init(key: TextKey, code: String, text: Text) {
        self.key = key
        self.code = code
        self.text = text
    }
}

/// Which texts are asked for.
package struct TextSelection: Sendable {
    /// Nil for all languages.
    package let language: LanguageTag?
    /// Nil for the default texts and those of all applications, empty for the default texts alone.
    package let application: Text?

    package init(language: LanguageTag? = nil, application: Text? = nil) {
        self.language = language
        self.application = application
    }

    func includes(_ key: TextKey) -> Bool {
        (language.map { $0.canonical == key.language } ?? true) && (application.map { $0 == key.application } ?? true)
    }
}

extension Catalog {
    /// The texts, sorted by application, code and language; the default ones come first.
    package func texts(_ selection: TextSelection = TextSelection()) -> [CatalogText] {
        errorsAndWarnings.flatMap(\.texts).filter { selection.includes($0.key) }.byApplication
    }
}

extension ErrorEntry {
    /// By application and language.
    fileprivate var texts: [CatalogText] {
        texts(messages, application: "") + applications.flatMap { texts($0.messages, application: $0.identifier) }
    }

    private func texts(_ messages: [Message], application: Text) -> [CatalogText] {
        messages.map { message in
            let key = TextKey(application: application, name: name.text, language: message.language.canonical)
            return CatalogText(key: key, code: code.plainText, text: message.text.text)
        }
    }
}

extension CodeValue {
    /// The code as responses and databases hold it as text: without quotes.
    var plainText: String {
        switch self {
        case .integer(let number): String(number)
        case .text(let text): text.string
        }
    }
}

extension [CatalogText] {
    /// The default ones first, those of one application in their order.
    package var byApplication: [CatalogText] {
        let groups = Dictionary(grouping: self, by: \.key.application)
        return groups.keys.sorted().flatMap { groups[$0] ?? [] }
    }
}

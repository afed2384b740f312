import ErrorCodesRuntime

/// The usable messages that a store has for a key, sorted by language.
public struct StoredMessages: Sendable {
    /// The longest text that is taken, in bytes of UTF-8.
    public static let longestText = 8_192

    /// The most languages that are taken, the first ones in the order of their tags.
    public static let mostLanguages = 512

    /// No texts.
    public static let none = StoredMessages([:])

    let texts: [StoredText]

    /// Those that were passed over, the first 100.
    let unusable: [UnusableText]

    /// The memory that the texts take, in bytes, counted from above.
    let size: Int

    /// Takes the answer of a store.
    ///
    /// Passed over are texts that are blank, too long, malformed or with a NUL, and those of tags that cannot be a language's. Where
    /// two tags differ in case alone, the one in the usual case of RFC 5646, section 2.1.1, counts.
    public init(_ answer: [String: String]) {
        var texts: [String: StoredText] = [:]
        var unusable: [UnusableText] = []
        for (tag, text) in answer.sorted(by: { $0.key < $1.key }) {
            guard let language = LanguageTag(tag)?.text else {
                unusable.append(UnusableText(text, language: tag, .language))
                continue
            }
            guard texts[language] == nil || tag == language else { continue }
            do throws(UnusableMessage.Reason) {
                texts[language] = try StoredText(text, language: language)
            } catch {
                unusable.append(UnusableText(text, language: tag, error))
            }
        }
        self.unusable = Array(unusable.prefix(100))
        self.texts = Array(texts.values.sorted { $0.language < $1.language }.prefix(Self.mostLanguages))
        size = self.texts.reduce(0) { $0 + $1.size }
    }

    /// The tags of the languages, sorted.
    public var languages: [String] { texts.map(\.language) }

    /// The text in a language, its placeholders as they are; nil where there is none.
    public subscript(language: String) -> String? { text(in: language)?.text }

    func text(in language: String) -> StoredText? { texts.first { $0.language == language } }

    /// The text in the language that a reader prefers, and where that stands among those that are looked for; of the
    /// languages up to a rank none counts.
    func preferred(in languages: LanguagePreferences, after rank: Int) -> (text: StoredText, rank: Int)? {
        var best: (position: Int, rank: Int)?
        for position in texts.indices {
            guard let own = languages.rank(of: texts[position].language), own > rank, own < best?.rank ?? .max
            else { continue }
            best = (position, own)
        }
        return best.map { (texts[$0.position], $0.rank) }
    }
}

/// A text of a store, read once.
final class StoredText: Sendable {
    let language: String
    let text: String
    let template: MessageTemplate

    /// The text as people read it, where it has no placeholders.
    let plain: String?

    private let messageLanguage: MessageLanguage

    init(_ text: String, language: String) throws(UnusableMessage.Reason) {
        guard text.utf8.count <= StoredMessages.longestText else { throw .tooLong }
        guard !text.allSatisfy(\.isWhitespace) else { throw .blank }
        guard !text.utf8.contains(0), let template = MessageTemplate(text) else { throw .malformed }
        self.language = language
        self.text = text
        self.template = template
        messageLanguage = MessageLanguage(language)
        plain = template.placeholders.isEmpty ? template.filled(ParameterList(), in: messageLanguage) : nil
    }

    /// The memory that the text takes, in bytes, counted from above.
    var size: Int {
        let names = template.placeholders.reduce(0) { $0 + $1.utf8.count + 64 }
        return 512 + 2 * language.utf8.count + text.utf8.count + (plain?.utf8.count ?? 0) + names
    }

    func filled(_ parameters: LentParameters) -> String { template.filled(parameters, in: messageLanguage) }
}

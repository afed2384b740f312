public import ErrorCodesRuntime

/// A text for end users with placeholders, such as a database holds it.
///
/// `{name}` stands for a parameter and `{{`, `}}` for braces. A number can choose between texts, as in ICU
/// MessageFormat: `{count, plural, =0 {no orders} one {# order} other {# orders}}`, where `#` is the number, and braces
/// always belong to the notation.
public struct MessageTemplate: Hashable, Sendable {
    /// The longest text that comes of filling one, in bytes of UTF-8. What would be longer is cut between characters and
    /// ends with an ellipsis, so that neither a large value nor one that is named many times makes a large response.
    public static let longestFilledText = 65_536

    /// The text as it is written.
    public let text: String

    /// The names of the parameters that the text asks for, in order, each once.
    public let placeholders: [String]

    /// Reads a text; nil where it is malformed.
    public init?(_ text: String) {
        var names: [String] = []
        var text = text
        let isWellFormed = text.withUTF8 { bytes in
            var parser = MessageParser(bytes)
            return parser.parse { piece in
                switch piece {
                case .placeholder(let name), .plural(let name, _):
                    let name = String(decoding: name, as: UTF8.self)
                    if !names.contains(name) { names.append(name) }
                case .literal, .number: break
                }
            }
        }
        guard isWellFormed else { return nil }
        self.text = text
        placeholders = names
    }

    /// The text with its placeholders filled, values formatted for the language.
    ///
    /// A parameter that is absent leaves nothing. What a value holds is never read as a template. The text is no longer than
    /// ``longestFilledText``.
    public func filled(_ parameters: ParameterList, language: String) -> String {
        filled(parameters, in: MessageLanguage(reading: language))
    }

    /// The text with its placeholders filled, values formatted for the language.
    ///
    /// A parameter that is absent leaves nothing. What a value holds is never read as a template. The text is no longer than
    /// ``longestFilledText``.
    public func filled(_ parameters: ParameterList, in language: MessageLanguage) -> String {
        parameters.lend { filled($0, in: language) }
    }

    /// The text with its placeholders filled, values formatted for the language.
    package func filled(_ parameters: LentParameters, in language: MessageLanguage) -> String {
        var text = text
        return text.withUTF8 { MessageFormatter(parameters, language).text(of: $0) } ?? text
    }
}

/// A language that texts for end users are filled in, and what has to be known of it, looked up once.
public struct MessageLanguage: Sendable {
    /// The tag (BCP 47).
    public let tag: String

    let direction: TextDirection
    private let knownNumbers: NumberSymbols?

    /// A language that many texts are filled in.
    public init(_ tag: String) {
        self.tag = tag
        direction = TextDirection(language: tag)
        knownNumbers = NumberSymbols(language: tag)
    }

    /// A language that one text is filled in, which perhaps has no number.
    init(reading tag: String) {
        self.tag = tag
        direction = TextDirection(language: tag)
        knownNumbers = nil
    }

    /// How numbers are written.
    var numbers: NumberSymbols { knownNumbers ?? NumberSymbols(language: tag) }
}

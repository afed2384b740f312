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

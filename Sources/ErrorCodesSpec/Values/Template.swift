/// A text with placeholders in braces: `Order {orderID} is still in progress.` `{{` and `}}` stand for braces.
///
/// Where plurals are allowed, a number can choose between texts, in the notation of ICU MessageFormat:
/// `{count, plural, =0 {no orders} one {# order} other {# orders}}`.
package struct Template: Sendable, Hashable {
    package enum Segment: Sendable, Hashable {
        case literal(Text)
        case placeholder(Text)
        indirect case plural(Plural)
        /// `#` in a branch: the number that chose it.
        case number
    }

    /// Texts between which a number chooses.
    package struct Plural: Sendable, Hashable {
        package let name: Text
        package let branches: [Branch]
    }

    /// One of the texts, and when it is chosen.
    package struct Branch: Sendable, Hashable {
        package let selector: Selector
        /// The bytes of the selector.
        package let range: Range<Int>
        package let segments: [Segment]
    }

    package enum Selector: Sendable, Hashable {
        case exact(Int)
        /// `zero`, `one`, `two`, `few`, `many` or `other`.
        case category(Text)
    }

    /// Why a text is no template.
    package struct Mistake: Error {
        package enum Kind: Sendable {
            case unclosedBrace
            case strayClosingBrace
            case notAName(Text)
            case notAPlural(Text)
            case unknownCategory(Text)
            case repeatedBranch(Text)
            case branchWithoutText(Text)
            case withoutOther
            case tooDeep
            /// A plural where none is allowed.
            case pluralOutsideMessage
        }
        package var kind: Kind
        /// The bytes of the text that are wrong.
        package var range: Range<Int>
    }

    /// The categories of plurals (CLDR), one or more of which each language has.
    package static let categories: [Text] = ["zero", "one", "two", "few", "many", "other"]

    /// The text as it is written, with braces.
    package let text: Text
    /// True if it shows a param, by a plural too.
    package private(set) var hasPlaceholders = false
    package private(set) var hasPlurals = false
    /// The segments of a text that has braces.
    private var pieces: [Segment] = []

    package init(_ text: Text, allowsPlurals: Bool = false) throws(Mistake) {
        self.text = text
        guard text.contains(TemplateParser.open) || text.contains(TemplateParser.close) else { return }
        var parser = TemplateParser(text: text, allowsPlurals: allowsPlurals)
        pieces = try parser.run()
        hasPlaceholders = parser.hasPlaceholders
        hasPlurals = parser.hasPlurals
    }

    private init() { text = "" }

    /// No text at all.
    static let empty = Template()

    package var segments: [Segment] { pieces.isEmpty && !text.isEmpty ? [.literal(text)] : pieces }

    package static func == (left: Template, right: Template) -> Bool { left.text == right.text }
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

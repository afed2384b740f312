import ErrorCodesRuntime

/// A form that a language has for some numbers (CLDR; UTS 35, part 3, section 5): `one` item, `other` items.
public enum PluralCategory: String, CaseIterable, Hashable, Sendable {
    /// Such as 0 in Arabic or Welsh.
    case zero
    /// Such as 1 in English, or 21 in Russian.
    case one
    /// Such as 2 in Arabic, Hebrew or Slovenian.
    case two
    /// Such as 2 to 4 in Czech, Polish and Russian.
    case few
    /// Such as 5 in Polish, fractions in Czech, or a million in French.
    case many
    /// Every other number, and every number of a language without plural forms.
    case other

    /// The category of a whole word; nil for other words.
    init?(_ name: StaticText) {
        guard name.count > 0, let category = PluralCategory(initialOf: name),
            name.equals(StaticText(category.word))
        else { return nil }
        self = category
    }

    private var word: StaticString {
        switch self {
        case .zero: "zero"
        case .one: "one"
        case .two: "two"
        case .few: "few"
        case .many: "many"
        case .other: "other"
        }
    }

    private init?(initialOf name: StaticText) {
        switch name.start[0] {
        case UInt8(ascii: "z"): self = .zero
        case UInt8(ascii: "t"): self = .two
        case UInt8(ascii: "f"): self = .few
        case UInt8(ascii: "m"): self = .many
        case UInt8(ascii: "o"): self = name.count == 3 ? .one : .other
        default: return nil
        }
    }
}

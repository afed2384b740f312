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
    init?(_ name: StaticText) { self.init(rawValue: name.string) }
}

/// The plural rules for cardinal numbers of the languages in CLDR.
enum PluralRules {
    private static let rules = LocaleTable(table)

    /// The category of an integer in a language, a tag of BCP 47; `other` in a language without rules.
    static func category(of number: Int, language: String) -> PluralCategory {
        category(of: PluralOperands(number), language: language)
    }

    /// The category of a number as `NumberFormat` writes it; of infinity and not-a-number `other`.
    static func category(of number: Double, language: String) -> PluralCategory {
        guard let displayed = DisplayedNumber(number) else { return .other }
        return category(of: PluralOperands(displayed), language: language)
    }

    static func category(of operands: PluralOperands, language: String) -> PluralCategory {
        guard var reader = row(of: language).map(PluralRuleReader.init(_:)) else { return .other }
        return reader.category(of: operands)
    }

    /// Plural rules belong to a language in whatever script; Portuguese has others in Portugal than in Brazil.
    private static func row(of language: String) -> StaticText? {
        guard let given = LocaleID(language) else { return nil }
        if let row = rules[given] { return row }
        var id = given.canonical
        id.script = .none
        return rules.row(ofCanonical: id)
    }
}

/// The operands of plural rules, taken from a number as displayed (UTS 35, part 3, section 5.1).
///
/// The exponent of a compact number such as 1.2M, operands c and e, is no part of it: no such number is written here.
struct PluralOperands: Hashable {
    /// i: the integer digits.
    var integer: UInt64
    /// v: how many digits the fraction shows; w as well, since no trailing zeros are shown.
    var fractionCount: UInt64 = 0
    /// f: the digits of the fraction as an integer; t as well.
    var fraction: UInt64 = 0

    init(_ number: Int) { integer = UInt64(number.magnitude) }

    init(_ number: DisplayedNumber) {
        integer = Self.value(ofIntegerDigits: number.integer)
        fractionCount = UInt64(number.fraction.utf8.count)
        fraction = UInt64(number.fraction) ?? 0
    }

    /// The operand of a letter; nil for n where the number is no integer, as it equals none then.
    subscript(letter: UInt8) -> UInt64? {
        switch letter {
        case UInt8(ascii: "n"): fraction == 0 ? integer : nil
        case UInt8(ascii: "i"): integer
        case UInt8(ascii: "v"), UInt8(ascii: "w"): fractionCount
        default: fraction
        }
    }

    /// Beyond 64 bits only the last digits count, and that the number is large: rules divide by a million at most.
    private static func value(ofIntegerDigits digits: String) -> UInt64 {
        UInt64(digits) ?? 1_000_000_000_000_000 + (UInt64(digits.suffix(15)) ?? 0)
    }
}

/// Evaluates a row of plural rules: `one:i=1&v=0 few:i=2..4&v=0 many:v!=0`.
private struct PluralRuleReader {
    private let text: StaticText
    private var offset = 0

    init(_ text: StaticText) { self.text = text }

    /// The first category whose rule is met.
    mutating func category(of operands: PluralOperands) -> PluralCategory {
        while offset < text.count {
            let start = offset
            while offset < text.count, next != UInt8(ascii: ":") { offset &+= 1 }
            let category = PluralCategory(text.slice(from: start, count: offset &- start))
            offset &+= 1
            if isMet(by: operands), let category { return category }
            offset &+= 1
        }
        return .other
    }

    /// Reads a rule to its end: conditions joined by `&`, of which alternatives are joined by `|`.
    private mutating func isMet(by operands: PluralOperands) -> Bool {
        var isMet = false
        var isAlternativeMet = true
        while true {
            let holds = condition(operands)
            isAlternativeMet = isAlternativeMet && holds
            if next == UInt8(ascii: "&") {
                offset &+= 1
                continue
            }
            isMet = isMet || isAlternativeMet
            guard next == UInt8(ascii: "|") else { return isMet }
            isAlternativeMet = true
            offset &+= 1
        }
    }

    /// Reads `i%10=2..4,9` or `n!=1`.
    private mutating func condition(_ operands: PluralOperands) -> Bool {
        var operand = operands[next]
        offset &+= 1
        if next == UInt8(ascii: "%") {
            offset &+= 1
            let divisor = number()
            operand = operand.map { $0 % divisor }
        }
        let isNegated = next == UInt8(ascii: "!")
        offset &+= isNegated ? 2 : 1
        return isInRanges(operand) != isNegated
    }

    private mutating func isInRanges(_ operand: UInt64?) -> Bool {
        var isFound = false
        while true {
            let first = number()
            var last = first
            if next == UInt8(ascii: ".") {
                offset &+= 2
                last = number()
            }
            if let operand, first <= operand, operand <= last { isFound = true }
            guard next == UInt8(ascii: ",") else { return isFound }
            offset &+= 1
        }
    }

    private mutating func number() -> UInt64 {
        var value: UInt64 = 0
        while next &- UInt8(ascii: "0") < 10 {
            value = value &* 10 &+ UInt64(next &- UInt8(ascii: "0"))
            offset &+= 1
        }
        return value
    }

    /// The next byte; a space at the end.
    private var next: UInt8 { offset < text.count ? text.start[offset] : .space }
}

import ErrorCodesRuntime

/// How a language writes numbers: the row of a locale, or of the root for a language without one.
struct NumberSymbols {
    let decimal: StaticText
    let group: StaticText
    let minus: StaticText
    /// The first of ten digits, which differ in their last byte only.
    let zero: StaticText
    /// How many digits the last group has, and how many the groups before it.
    let primaryGroup: Int
    let secondaryGroup: Int
    /// How many digits there must be before the first separator.
    let minimumGroup: Int
    let infinity: StaticText
    let notANumber: StaticText

    private static let rows = LocaleTable(table)
    private static let root = StaticText(". , - 0 3 3 1 ∞ NaN")

    init(language: String) {
        var cursor = TableCursor(Self.rows.row(of: language) ?? Self.root)
        func field() -> StaticText {
            guard let word = cursor.word() else { fatalError("malformed number table: a field is missing") }
            return word
        }
        decimal = field()
        group = field()
        minus = field()
        zero = field()
        primaryGroup = field().integer ?? 3
        secondaryGroup = field().integer ?? 3
        minimumGroup = field().integer ?? 1
        infinity = field()
        notANumber = field()
    }

    var hasASCIIDigits: Bool { zero.count == 1 && zero.start[0] == UInt8(ascii: "0") }

    /// The language's digits for ASCII ones; anything else stays.
    func digits(_ text: String) -> String {
        guard zero.count > 1 else { return text }
        return String(unsafeUninitializedCapacity: text.utf8.count * zero.count) { buffer in
            var writer = TextWriter(buffer)
            for byte in text.utf8 { writer.append(digit: byte, zero: zero) }
            return writer.count
        }
    }
}

import ErrorCodesRuntime

/// Numbers as a language writes them: separators, groups, the sign and the digits that are usual in its region (CLDR).
enum NumberFormat {
    /// An integer in a language, a tag of BCP 47: `1,234,567`, `12,34,567`, `۱٬۲۳۴`.
    static func text(_ number: Int, language: String) -> String {
        text(number, NumberSymbols(language: language))
    }

    /// An integer with the symbols of a language.
    static func text(_ number: Int, _ symbols: NumberSymbols) -> String {
        // Too few digits for a group.
        if 0..<1_000 ~= number, symbols.primaryGroup >= 3, symbols.hasASCIIDigits { return String(number) }
        return text(DisplayedNumber(number), symbols)
    }

    /// A number with as many digits as tell it from its neighbours, three at most of its fraction: `0,5`, `1.234,568`.
    static func text(_ number: Double, language: String) -> String {
        text(number, NumberSymbols(language: language))
    }

    /// A number with the symbols of a language.
    static func text(_ number: Double, _ symbols: NumberSymbols) -> String {
        if let displayed = DisplayedNumber(number) { return text(displayed, symbols) }
        if number.isNaN { return symbols.notANumber.string }
        return (number < 0 ? symbols.minus.string : "") + symbols.infinity.string
    }

    private static func text(_ number: DisplayedNumber, _ symbols: NumberSymbols) -> String {
        let digits = number.integer.utf8.count + number.fraction.utf8.count
        let capacity = symbols.minus.count + digits * (symbols.zero.count + symbols.group.count) + symbols.decimal.count
        return String(unsafeUninitializedCapacity: capacity) { buffer in
            var writer = TextWriter(buffer)
            if number.isNegative { writer.append(symbols.minus.bytes) }
            write(integer: number.integer, symbols, to: &writer)
            if !number.fraction.isEmpty {
                writer.append(symbols.decimal.bytes)
                for digit in number.fraction.utf8 { writer.append(digit: digit, zero: symbols.zero) }
            }
            return writer.count
        }
    }

    private static func write(integer: String, _ symbols: NumberSymbols, to writer: inout TextWriter) {
        var remaining = integer.utf8.count
        let isGrouped = remaining >= symbols.primaryGroup + symbols.minimumGroup
        for (index, digit) in integer.utf8.enumerated() {
            if isGrouped, index > 0, isGroupStart(remaining, symbols) { writer.append(symbols.group.bytes) }
            writer.append(digit: digit, zero: symbols.zero)
            remaining -= 1
        }
    }

    private static func isGroupStart(_ remaining: Int, _ symbols: NumberSymbols) -> Bool {
        remaining == symbols.primaryGroup
            || remaining > symbols.primaryGroup && (remaining - symbols.primaryGroup) % symbols.secondaryGroup == 0
    }
}

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

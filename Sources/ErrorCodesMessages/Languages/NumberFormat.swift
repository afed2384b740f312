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

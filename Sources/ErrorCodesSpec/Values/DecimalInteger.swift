/// Integers as specs write them: `0|[1-9][0-9]*`.
enum DecimalInteger {
    /// The number, or nil where the text is of another form or too large.
    static func parse(_ text: Text) -> Int? {
        text.isEmpty || text.start[0] == 0x30 && text.count > 1 ? nil : value(ofDigits: text)
    }

    /// The same where zeros can stand before it; `Int(_: Substring)` would be compiled into this module.
    static func value(ofDigits text: Text) -> Int? {
        var value = 0
        var index = 0
        while index < text.count {
            let digit = text.start[index] &- 0x30
            guard digit < 10 else { return nil }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int(digit))
            guard !overflow, !carry else { return nil }
            value = sum
            index &+= 1
        }
        return value
    }

    static func isNegative(_ text: Text) -> Bool {
        text.count > 1 && text.start[0] == UInt8(ascii: "-") && text.slice(1..<text.count).isMadeOfDigits
    }

    @_optimize(none) static func advice(for node: YAMLNode) -> String {
        let text = node.text
        if isNegative(text) { return "write a number that is not negative" }
        let isDigits = !text.isEmpty && text.isMadeOfDigits
        guard isDigits else { return "write it in decimal digits: 0, or a number without a leading zero" }
        guard node.isPlain else { return "remove the quotes" }
        let significant = text.string.drop { $0 == "0" }
        let stripped = significant.isEmpty ? "0" : String(significant)
        guard parse(Text(stripped)) != nil else { return "the largest number is \(Int.max)" }
        return "write `\(stripped)`: some YAML readers take a leading zero for octal"
    }
}

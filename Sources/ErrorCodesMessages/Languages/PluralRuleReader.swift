import ErrorCodesRuntime

/// Evaluates a row of plural rules: `one:i=1&v=0 few:i=2..4&v=0 many:v!=0`.
struct PluralRuleReader {
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

import ErrorCodesRuntime

/// What plural rules ask of a number as it is displayed (UTS 35, part 3, section 5.1).
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

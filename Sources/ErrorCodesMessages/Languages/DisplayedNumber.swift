/// The decimal digits that are shown of a number: as few as tell it from its neighbours, and at most three of its
/// fraction, rounded to the nearest and from the middle to the even digit.
struct DisplayedNumber: Hashable {
    /// The most digits of a fraction: CLDR's pattern for decimal numbers is `#,##0.###` in every language.
    static let fractionLimit = 3

    var isNegative: Bool
    /// ASCII digits, at least one.
    var integer: String
    /// ASCII digits without trailing zeros.
    var fraction: String

    init(_ number: Int) {
        isNegative = number < 0
        integer = String(number.magnitude)
        fraction = ""
    }

    /// Nil for infinity and not-a-number. What rounds to zero has no sign.
    init?(_ number: Double) {
        guard number.isFinite else { return nil }
        var decimal = Decimal(shortest: number.magnitude)
        decimal.round(fractionLimit: Self.fractionLimit)
        integer = decimal.integer
        fraction = decimal.fraction
        isNegative = number < 0 && !(integer == "0" && fraction.isEmpty)
    }
}

extension DisplayedNumber {
    /// Digits, and how many of them are before the decimal mark, which may be none or more than there are.
    private struct Decimal {
        var digits: [UInt8] = []
        var point = 0

        init() {}

        /// Reads the shortest text of a number, `12.5` or `1e+16` or `5e-324`.
        init(shortest number: Double) {
            var exponent: Int?
            var isPastPoint = false
            for byte in number.description.utf8 {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9"):
                    guard exponent == nil else { continue }
                    digits.append(byte)
                    if !isPastPoint { point += 1 }
                case UInt8(ascii: "."): isPastPoint = true
                case UInt8(ascii: "e"): exponent = 0
                default: break
                }
            }
            if exponent != nil, let text = number.description.split(separator: "e").last { point += Int(text) ?? 0 }
            trimZeros()
        }

        mutating func round(fractionLimit: Int) {
            let kept = point + fractionLimit
            guard kept < digits.count else { return }
            guard kept >= 0 else {
                self = Decimal()
                return
            }
            let rest = digits[kept...]
            let half = UInt8(ascii: "5")
            let isMiddle = rest.first == half && rest.count == 1
            let isLastOdd = kept > 0 && digits[kept - 1] % 2 == 1
            let isUp = rest.first.map { $0 >= half } == true && (!isMiddle || isLastOdd)
            digits.removeSubrange(kept...)
            if isUp { increment() }
            trimZeros()
        }

        private mutating func increment() {
            for index in digits.indices.reversed() {
                if digits[index] < UInt8(ascii: "9") {
                    digits[index] += 1
                    return
                }
                digits[index] = UInt8(ascii: "0")
            }
            digits.insert(UInt8(ascii: "1"), at: 0)
            point += 1
        }

        private mutating func trimZeros() {
            while let last = digits.last, last == UInt8(ascii: "0") { digits.removeLast() }
            if digits.isEmpty { point = 0 }
            let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
            digits.removeFirst(leading)
            point -= leading
        }

        var integer: String {
            guard point > 0, !digits.isEmpty else { return "0" }
            let missing = max(0, point - digits.count)
            return String(decoding: digits.prefix(point), as: UTF8.self) + String(repeating: "0", count: missing)
        }

        var fraction: String {
            guard point < digits.count else { return "" }
            let zeros = String(repeating: "0", count: max(0, -point))
            return zeros + String(decoding: digits.dropFirst(max(0, point)), as: UTF8.self)
        }
    }
}

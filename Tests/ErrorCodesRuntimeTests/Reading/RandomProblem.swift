import ErrorCodesRuntime

/// Makes problems of every shape that survives a round trip.
struct RandomProblem {
    private var random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    mutating func next() -> ProblemDetails {
        ProblemDetails(
            type: text(),
            title: optional { $0.text() },
            status: optional { 100 + $0.random.below(500) },
            detail: optional { $0.text() },
            instance: optional { $0.text() },
            extensions: object(depth: 0)
        )
    }

    private mutating func optional<Value>(_ make: (inout Self) -> Value) -> Value? {
        random.below(3) == 0 ? nil : make(&self)
    }

    private mutating func object(depth: Int) -> JSONObject {
        let standard = ["type", "title", "status", "detail", "instance"]
        var object = JSONObject()
        for _ in 0..<random.below(depth == 0 ? 8 : 4) {
            let name = random.below(2) == 0 ? text() : standard[random.below(standard.count)]
            if depth == 0 && standard.contains(name) { continue }
            object[name] = value(depth: depth)
        }
        return object
    }

    private mutating func value(depth: Int) -> JSONValue {
        switch random.below(depth < 4 ? 9 : 7) {
        case 0: .null
        case 1: .boolean(random.below(2) == 0)
        case 2: .integer(integer())
        case 3: .double(double())
        case 4: .number(number())
        case 5, 6: .string(text())
        case 7: .array((0..<random.below(4)).map { _ in value(depth: depth + 1) })
        default: .object(object(depth: depth + 1))
        }
    }

    private mutating func integer() -> Int {
        let edges = [0, 1, -1, .max, .min, .max - 1, 9_007_199_254_740_993]
        return random.below(3) == 0 ? edges[random.below(edges.count)] : Int(truncatingIfNeeded: random.next())
    }

    private mutating func double() -> Double {
        let value = Double(bitPattern: random.next())
        return value.isFinite ? value : 0.1
    }

    /// A number that neither an `Int` nor a `Double` holds.
    private mutating func number() -> String {
        let sign = random.below(2) == 0 ? "-" : ""
        let digits = (0..<(20 + random.below(30))).map { _ in String(1 + random.below(9)) }.joined()
        switch random.below(4) {
        case 0: return sign + digits
        case 1: return sign + "0." + digits
        case 2: return sign + digits + "E+" + String(400 + random.below(1_000))
        default: return sign + "1e-" + String(400 + random.below(1_000_000))
        }
    }

    private static let pieces = [
        "a", "orderID", " ", "\"", "\\", "/", "\u{0}", "\u{1F}", "\n", "\r\n", "\u{7F}", "\u{E9}", "e\u{301}",
        "\u{2028}",
        "\u{FFFD}", "\u{FFFF}", "\u{10FFFF}", "\u{1F468}\u{200D}\u{1F469}", "{", "}", "\\u0041", "\u{202E}", "null",
        "-1",
    ]

    private mutating func text() -> String {
        (0..<random.below(6)).map { _ in Self.pieces[random.below(Self.pieces.count)] }.joined()
    }
}

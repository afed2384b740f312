/// Which applications count, of those that clients say they are.
struct ApplicationCensus: Sendable {
    /// The longest identifier, in bytes.
    static let longest = 64

    private let limit: Int
    private let period: Duration
    private var counted: Set<String> = []
    private var start: Duration?

    init(limit: Int, period: Duration) {
        self.limit = limit
        self.period = period
    }

    /// Whether an application counts; a new one does while the limit has not been reached.
    mutating func admits(_ application: String, now: () -> Duration) -> Bool {
        if counted.contains(application) { return true }
        guard Self.isIdentifier(application), hasRoom(now: now) else { return false }
        counted.insert(application)
        return true
    }

    private mutating func hasRoom(now: () -> Duration) -> Bool {
        guard limit > 0 else { return false }
        guard let start else {
            start = now()
            return true
        }
        if counted.count < limit { return true }
        let now = now()
        guard now - start >= period else { return false }
        counted.removeAll(keepingCapacity: true)
        self.start = now
        return true
    }

    /// Whether a text is 1 to 64 characters of `A-Z a-z 0-9 . _ : -`.
    static func isIdentifier(_ text: String) -> Bool {
        1...longest ~= text.utf8.count
            && text.utf8.allSatisfy { byte in
                byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
                    || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
            }
    }
}

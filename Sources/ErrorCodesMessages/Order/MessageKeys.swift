import ErrorCodesRuntime

/// Makes the keys that the texts of errors are looked for by: decides which applications count, and knows the codes as
/// text.
final class MessageKeys: Sendable {
    private let known: Set<String>
    /// The longest identifier that may count, in bytes: a longer one is not even looked for.
    private let longest: Int
    private let clock: MessageClock
    private let limit: StateLock<ApplicationLimit>
    private let codes = CodeTexts()

    init(_ configuration: MessageResolver.Configuration, clock: MessageClock) {
        known = configuration.applications.union(configuration.defaults.applications.keys)
        longest = known.reduce(ApplicationLimit.longest) { max($0, $1.utf8.count) }
        self.clock = clock
        limit = StateLock(
            ApplicationLimit(
                limit: configuration.maximumApplications,
                period: configuration.applicationLimitResetInterval
            )
        )
    }

    func key<Code: ErrorCode>(of code: Code, application: String?) -> MessageKey {
        guard let application, application.utf8.count <= longest,
            counts(application) || Self.hasTexts(code, application)
        else {
            return MessageKey(code: codes.text(of: code))
        }
        return MessageKey(application: application, code: codes.text(of: code))
    }

    private func counts(_ application: String) -> Bool {
        known.contains(application) || limit.withLock { $0.admits(application, now: clock.now) }
    }

    /// True if the spec has texts of an application for an error.
    private static func hasTexts<Code: ErrorCode>(_ code: Code, _ application: String) -> Bool {
        var languages = code.messageLanguages(application: application).makeIterator()
        return languages.next() != nil
    }
}

/// The codes as text, each made once where it would else be allocated anew at each lookup.
final class CodeTexts: Sendable {
    private struct Identity: Hashable, Sendable {
        var type: ObjectIdentifier
        var ordinal: Int
    }

    private let texts = StateLock<[Identity: String]>([:])

    func text<Code: ErrorCode>(of code: Code) -> String {
        // The few bytes of a number need no memory.
        if Code.RawValue.self == Int.self { return code.text }
        let identity = Identity(type: ObjectIdentifier(Code.self), ordinal: code.ordinal)
        return texts.withLock { texts in
            if let text = texts[identity] { return text }
            let text = code.text
            texts[identity] = text
            return text
        }
    }
}

/// Which applications count, of those that clients say they are.
struct ApplicationLimit: Sendable {
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

    /// True if an application counts; a new one does while the limit has not been reached.
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

    /// True if a text is 1 to 64 characters of `A-Z a-z 0-9 . _ : -`.
    static func isIdentifier(_ text: String) -> Bool {
        1...longest ~= text.utf8.count
            && text.utf8.allSatisfy { byte in
                byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
                    || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-")
            }
    }
}

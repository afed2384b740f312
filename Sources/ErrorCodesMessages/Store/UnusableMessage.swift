import ErrorCodesRuntime

/// A text of a store that cannot be shown, and why: it is as if it were not there.
///
/// The text itself is not in it, since whoever can write into the store would write into the log.
public struct UnusableMessage: Error, Hashable {
    /// Why a text cannot be shown.
    #if compiler(>=6.3)
        @nonexhaustive
    #endif
    public enum Reason: Error, Hashable {
        /// Its placeholders or plurals are not well-formed, or it contains NUL.
        case malformed
        /// There is nothing but white space in it.
        case blank
        /// It has more than ``StoredMessages/longestText`` bytes.
        case tooLong
        /// Its tag cannot be that of a language.
        case language
        /// It has placeholders that are no parameters of the error.
        case unknownParameters([String])
    }

    /// The key of the text.
    public let key: MessageKey

    /// The tag of its language, as the store has it; at most 64 characters of it.
    public let language: String

    /// Why it cannot be shown.
    public let reason: Reason
}

extension UnusableMessage: CustomStringConvertible {
    /// `the text of 20001 in de cannot be shown: it is malformed`, on one line.
    public var description: String {
        let application = key.application.map { " for \($0)" } ?? ""
        let place = String(escapingControlsIn: "the text of \(key.code)\(application) in \(language)")
        return place + " cannot be shown: " + reason.description
    }
}

extension UnusableMessage.Reason: CustomStringConvertible {
    /// `it is malformed`.
    public var description: String {
        switch self {
        case .malformed: "it is malformed"
        case .blank: "it is blank"
        case .tooLong: "it has more than \(StoredMessages.longestText) bytes"
        case .language: "this is not a language"
        case .unknownParameters(let names):
            "no parameter is called " + String(escapingControlsIn: names.prefix(10).joined(separator: ", "))
        }
    }
}

/// Tells of each text that cannot be shown once, and not at each request.
final class UnusableMessageReports: Sendable {
    /// After so many nothing more is said: a log is not the place to find more.
    static let limit = 1_000

    private struct Report: Hashable {
        var message: UnusableMessage
        /// Of the text, which may change and be wrong again.
        var textHash: Int
    }

    private let reported = StateLock<Set<Report>>([])
    private let onFailure: @Sendable (any Error) -> Void

    init(_ onFailure: @escaping @Sendable (any Error) -> Void) { self.onFailure = onFailure }

    func report(_ message: UnusableMessage, textHash: Int) {
        let isNew = reported.withLock { reported in
            reported.count < Self.limit && reported.insert(Report(message: message, textHash: textHash)).inserted
        }
        if isNew { onFailure(message) }
    }

    func report(_ texts: [UnusableText], of key: MessageKey) {
        for text in texts {
            let message = UnusableMessage(key: key, language: text.language, reason: text.reason)
            report(message, textHash: text.textHash)
        }
    }
}

/// A text of a store that no error can show.
struct UnusableText: Sendable {
    var language: String
    var reason: UnusableMessage.Reason
    var textHash: Int

    init(_ text: String, language: String, _ reason: UnusableMessage.Reason) {
        self.language = String(language.prefix(LanguageTag.longest))
        self.reason = reason
        textHash = text.hashValue
    }
}

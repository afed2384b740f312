/// Texts for end users that can change while the server runs.
///
/// A store is asked through a `MessageCache`, which copes with one that is slow, fails, hangs, or answers nonsense.
public protocol MessageStore: Sendable {
    /// The texts of a key in all their languages, by language tag (BCP 47); none where nothing is there.
    ///
    /// A text is a template with the placeholders of the spec's texts. One that is malformed is passed over.
    func messages(for key: MessageKey) async throws -> [String: String]
}

/// The key under which a store looks up messages: an application and a code.
public struct MessageKey: Hashable, Sendable {
    /// The identifier of the application whose end users read the texts; nil for the default texts.
    public var application: String?

    /// The code as text, such as `20001` or `ORDER_IN_PROGRESS`.
    public var code: String

    /// The default texts of a code, or those of an application.
    public init(application: String? = nil, code: String) {
        self.application = application
        self.code = code
    }
}

extension MessageKey {
    /// The memory that the key takes in the cache, in bytes, counted from above.
    var size: Int { 512 + 2 * (code.utf8.count + (application?.utf8.count ?? 0)) }
}

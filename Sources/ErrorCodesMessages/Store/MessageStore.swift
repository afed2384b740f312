/// Texts for end users that can change while the server runs.
///
/// A store is asked through a `MessageCache`, which copes with one that is slow, fails, hangs, or answers nonsense.
public protocol MessageStore: Sendable {
    /// The texts of a key in all their languages, by language tag (BCP 47); none where nothing is there.
    ///
    /// A text is a template with the placeholders of the spec's texts. One that is malformed is passed over.
    func messages(for key: MessageKey) async throws -> [String: String]
}

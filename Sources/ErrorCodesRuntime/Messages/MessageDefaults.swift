/// The languages to fall back to where a reader's own ones have no text.
public struct MessageDefaults: Hashable, Sendable {
    /// The last resort, which is also the language of titles.
    public var language: String

    /// The default language of each application that has another, by its identifier.
    public var applications: [String: String]

    /// English, unless told otherwise.
    public init(language: String = "en", applications: [String: String] = [:]) {
        self.language = language
        self.applications = applications
    }

    /// The default language of an application.
    public func language(ofApplication application: String) -> String { applications[application] ?? language }
}

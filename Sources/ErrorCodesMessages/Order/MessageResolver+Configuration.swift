import ErrorCodesRuntime

extension MessageResolver {
    /// Where to look when nothing is there in the languages that a client asks for, and which applications count.
    public struct Configuration: Sendable {
        /// The default language, and those of single applications.
        public var defaults = MessageDefaults()

        /// The language of the titles, which are the last resort; nil for the default language.
        public var titleLanguage: String?

        /// True if the title is used where there is no message; if false, there is then no message at all.
        public var usesTitleAsFallback = true

        /// The identifiers of applications that count always.
        ///
        /// All others count as long as they are few, see `maximumApplications`; so name here those that have texts in the
        /// store alone, where clients say themselves which application they are.
        public var applications: Set<String> = []

        /// The most applications, beside those named in `applications` or `defaults`, whose texts are looked for. Others
        /// get the default texts, and those of the spec. So nobody can fill the cache, or burden the store, by making up
        /// identifiers.
        public var maximumApplications = 1_000

        /// How long after the first of them the count begins anew, once it has reached its limit.
        public var applicationLimitResetInterval = Duration.seconds(3_600)

        /// Is told of each text of the store that cannot be shown, an ``UnusableMessage``: once for each text, when it is
        /// first asked for, and of 1,000 at most. It is for a log, and must not block.
        public var onFailure: @Sendable (any Error) -> Void = { _ in }

        /// The values that the properties name.
        public init() {}
    }
}

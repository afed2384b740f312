#if GRDB
    public import ErrorCodesMessages

    /// A row of the table of texts.
    public struct SQLiteMessage: Hashable, Sendable {
        /// The application and the code.
        public var key: MessageKey

        /// The language tag.
        public var language: String

        /// The text, its placeholders as they are.
        public var text: String

        /// When it was last set, such as `2026-01-31T08:00:00Z`, unless somebody wrote something else.
        public var updatedAt: String
    }
#endif

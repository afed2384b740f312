#if GRDB
    extension SQLiteMessageStore {
        /// Why the store did not do what it was asked.
        public struct Failure: Error, Hashable, CustomStringConvertible {
            /// A description of the failure.
            public let description: String

            /// The file was there once, and is no more.
            public static let gone = Failure(description: "the file of the texts is gone")

            /// A newer version of this package has made the tables.
            public static let newerSchema = Failure(
                description: "the file of the texts is from a newer version of this package"
            )

            /// The text is blank, too long or a malformed template, or the language is none; or the text or key has a NUL.
            public static let unusableText = Failure(description: "the text, or its language, cannot be used")
        }
    }
#endif

#if Hummingbird
    /// What clients may read of the message of an `HTTPError`.
    ///
    /// The messages that Hummingbird itself makes hold names of Swift types, texts of decoders, and values of the request.
    /// None of them leaves: for those that are known there is a text here, and others that look like them are dropped.
    /// What remains is the text of a handler.
    enum PublicMessage {
        /// The text for clients; nil for none.
        static func text(_ message: String) -> String? {
            for known in aboutKeys where message.hasPrefix(known.opening) {
                guard let key = key(message.dropFirst(known.opening.count), before: known.next) else {
                    return known.withoutKey
                }
                return known.opening + key + known.closing
            }
            for known in others where message.contains(known.mark) { return known.text }
            return marks.contains { message.contains($0) } ? nil : message
        }

        private static let aboutKeys = [
            (
                opening: "Coding key `", next: "` not found.", closing: "` not found.",
                withoutKey: "A key was not found."
            ),
            (
                opening: "Value not found for `", next: "` key.", closing: "` key.",
                withoutKey: "A value was not found."
            ),
            (
                opening: "Type mismatch for `", next: "` key, expected `", closing: "` key.",
                withoutKey: "A value has the wrong type."
            ),
        ]

        private static let others = [
            (mark: "The given data was not valid input", text: "The given data was not valid input."),
            (mark: "can not be converted to the expected type", text: "A parameter of the path is not valid."),
        ]

        /// What another version of Hummingbird might write.
        private static let marks = [
            "expected type", "expected `", "ype mismatch", "oding key", "oding path", "odingPath", "not valid input",
            "` type", "DecodingError", "EncodingError",
        ]

        /// The path to a value, where it is 1 to 64 letters, digits, `.`, `_` and `-`, and what follows is as expected.
        private static func key(_ text: Substring, before next: String) -> Substring? {
            let key = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
            return 1...64 ~= key.utf8.count && text.dropFirst(key.count).hasPrefix(next) ? key : nil
        }
    }
#endif

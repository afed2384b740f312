#if Hummingbird
    import Hummingbird

    /// The part of an `HTTPError`'s message that clients may read.
    ///
    /// Hummingbird's own messages contain Swift type names, decoder messages and request values, which must not leave
    /// the server. Known ones are replaced, others that look like them are dropped, and a handler's own are kept.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    enum PublicMessage {
        /// The error, an `HTTPError` with what clients may read of its message.
        static func only(in error: any HTTPResponseError) -> any HTTPResponseError {
            guard var error = error as? HTTPError else { return error }
            error.body = error.body.flatMap(text)
            return error
        }

        /// The text for clients; nil for none.
        static func text(_ message: String) -> String? {
            for known in aboutKeys where message.hasPrefix(known.opening) {
                guard let key = key(message.dropFirst(known.opening.count), before: known.next) else {
                    return known.withoutKey
                }
                return known.opening + key + known.closing
            }
            for known in others where message.contains(known.mark) { return known.text }
            return namesType(message) || marks.contains { message.contains($0) } ? nil : message
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
            (mark: "can not be converted to the expected type", text: "A parameter is not valid."),
        ]

        /// Phrases that other versions of Hummingbird might write.
        private static let marks = [
            "expected type", "expected `", "ype mismatch", "oding key", "oding path", "odingPath", "not valid input",
            "` type", "type `", "DecodingError", "EncodingError", "Expected to decode", "Cannot initialize",
        ]

        /// True if the word after "of type" looks like a Swift type, such as `Order`, `[order]` or `shop.Order`.
        private static func namesType(_ message: String) -> Bool {
            message.ranges(of: "of type ").contains { range in
                let word = message[range.upperBound...].prefix { !$0.isWhitespace }
                return word.contains { $0.isUppercase || "[(<'\"".contains($0) }
            }
        }

        /// The path to a value, where it is 1 to 64 letters, digits, `.`, `_` and `-`, and what follows is as expected.
        private static func key(_ text: Substring, before next: String) -> Substring? {
            let key = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
            return 1...64 ~= key.utf8.count && text.dropFirst(key.count).hasPrefix(next) ? key : nil
        }
    }
#endif

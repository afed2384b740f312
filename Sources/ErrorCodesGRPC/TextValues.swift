#if GRPC
    import ErrorCodesMessages
    import ErrorCodesRuntime

    /// The values of an error's metadata, which are all text: of what type each is, its error alone knows.
    ///
    /// So the error is made once with this in place of samples, to learn what it asks for.
    final class TextValues: ParameterSampler {
        private let texts: [String: String]
        private let found = StateLock<[String: JSONValue]>([:])

        /// The values that a code's error asks for, as they would stand in the body of a problem.
        static func of<Failure: CatalogError>(_ code: Failure.Code, _ texts: [String: String], _: Failure.Type)
            -> [String: JSONValue]
        {
            let values = TextValues(texts)
            // It may fail for a text that is missing or of another type, as the error itself will.
            _ = try? Failure._make(code.ordinal, from: _ReceivedParameters(sampling: values))
            return values.found.withLock { $0 }
        }

        private init(_ texts: [String: String]) { self.texts = texts }

        func values(
            of name: String,
            _ type: any ParameterValueConvertible.Type,
            isConverted: Bool
        ) -> [ParameterValue] {
            value(of: name) { type.init(parameterValue: .string($0)) != nil }
        }

        func values(of name: String, declared type: String) -> [ParameterValue] {
            value(of: name) { _ in !["int", "double", "bool", "list<"].contains { type.hasPrefix($0) } }
        }

        /// Errors of fields are read from `errors`.
        func sampler(of violation: String) -> (any ParameterSampler)? { nil }

        private func value(of name: String, isText: (String) -> Bool) -> [ParameterValue] {
            guard let text = texts[name] else { return [] }
            let value = isText(text) ? .string(text) : JSONValue(decoding: Array(text.utf8)) ?? .string(text)
            found.withLock { $0[name] = value }
            return ParameterValue(value).map { [$0] } ?? []
        }
    }
#endif

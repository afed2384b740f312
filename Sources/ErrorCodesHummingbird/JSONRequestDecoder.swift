#if Hummingbird
    import ErrorCodesRuntime
    import ErrorCodesServer
    import HTTPTypes
    public import Hummingbird
    public import NIOCore

    #if canImport(FoundationEssentials)
        public import FoundationEssentials
    #else
        public import Foundation
    #endif

    /// Reads the JSON bodies of requests, and throws what is wrong with them as a `PlainStatus`, so that clients get the
    /// errors that the spec's `statuses` names.
    ///
    /// ```swift
    /// struct AppContext: RequestContext {
    ///     var coreContext: CoreRequestContextStorage
    ///     var requestDecoder: JSONRequestDecoder { JSONRequestDecoder() }
    /// }
    /// ```
    ///
    /// - A body whose `Content-Type` is not JSON is a 415, with `Accept` in the response.
    /// - A body of more than the context's `maxUploadSize` is a 413.
    /// - What is not JSON is a 400.
    /// - A field that cannot be read is a 422 with its JSON Pointer, in the `fields` of the error that stands for 422, or else
    ///   of that for 400.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    public struct JSONRequestDecoder: RequestDecoder, Sendable {
        /// The violation of a field that is missing or `null`, by its name among the spec's `fields`.
        public var missing: String

        /// The violation of a field of another type or form. Its param `expected` is what JSON calls the type: `integer`,
        /// `number`, `boolean`, `string`, `array`, `object`, or else `value`.
        public var malformed: String

        private let decoder: JSONDecoder

        /// Reads bodies as another decoder does.
        public init(
            _ decoder: JSONDecoder = JSONDecoder(),
            missing: String = "required",
            malformed: String = "invalid-format"
        ) {
            self.decoder = decoder
            self.missing = missing
            self.malformed = malformed
        }

        /// Reads the body of a request.
        ///
        /// - Throws: A `PlainStatus`, and what the type itself throws beside a `DecodingError`.
        public func decode<Value: Decodable>(
            _ type: Value.Type,
            from request: Request,
            context: some RequestContext
        ) async throws -> Value {
            let mediaType = request.headers[.contentType]
            guard let mediaType, Self.isJSON(mediaType) else {
                let accepted = HeaderField(name: "Accept", value: "application/json")
                throw PlainStatus(415, headers: [accepted], logging: "Content-Type: \(mediaType ?? "none")")
            }
            var request = request
            let body = try await request.collectBody(context: context)
            do {
                return try decoder.decode(type, from: Data(body.readableBytesView))
            } catch let error as DecodingError {
                throw PlainStatus(
                    error,
                    in: Array(body.readableBytesView),
                    missing: missing,
                    malformed: malformed,
                    decode: { _ = try decoder.decode(type, from: Data($0)) }
                )
            }
        }

        /// True for `application/json` and for types with the suffix `+json` (RFC 6839, section 3.1).
        private static func isJSON(_ mediaType: String) -> Bool {
            let essence = mediaType.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
            return essence == "application/json" || essence.hasSuffix("+json")
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension Request {
        /// Reads the whole body, and keeps it for whoever reads it next.
        ///
        /// - Throws: A `PlainStatus` of 413 that knows the limit, where the body is larger than the context's `maxUploadSize`.
        public mutating func collectBody(context: some RequestContext) async throws -> ByteBuffer {
            do {
                return try await collectBody(upTo: context.maxUploadSize)
            } catch is NIOTooManyBytesError {
                throw PlainStatus(413, limit: context.maxUploadSize)
            }
        }
    }
#endif

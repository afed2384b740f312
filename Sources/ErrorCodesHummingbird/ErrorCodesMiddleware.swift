#if Hummingbird
    import ErrorCodesHTTPTypes
    public import ErrorCodesMessages
    public import ErrorCodesRuntime
    import HTTPTypes
    public import Hummingbird
    import Logging
    import NIOCore
    import NIOHTTP1

    /// Turns whatever is thrown after it into the responses that a catalogue describes.
    ///
    /// Add it after metrics, tracing and CORS, and before whatever throws, be it authentication or handlers: it rethrows
    /// every error with its response, so that the middleware around it sees the status and can add fields.
    ///
    /// - Errors of any catalogue say what they say, and are logged at their level.
    /// - Hummingbird's own errors (`HTTPError`, a body that is too large) become problems of their status.
    /// - Other errors that make their own response pass, as do cancellation and errors of the HTTP parser.
    /// - Anything else becomes the catalogue's error for the unexpected; its text goes to the log alone.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    public struct ErrorCodesMiddleware<Context: RequestContext>: RouterMiddleware {
        /// What makes the responses.
        public var responder: ErrorResponder

        private var text: @Sendable (any CatalogError, Request, Context) async -> LocalizedMessage? = { _, _, _ in nil }

        /// Responds to errors of this catalogue and of all others, and with this one's error to the unexpected.
        public init<Catalog: CatalogError>(_ catalog: Catalog.Type) {
            responder = ErrorResponder(catalog)
        }

        /// Responds as it is told.
        public init(_ responder: ErrorResponder) {
            self.responder = responder
        }

        /// The middleware with texts for end users, in the languages that the request's `Accept-Language` names.
        ///
        /// - Parameters:
        ///   - resolver: Finds the texts.
        ///   - application: The identifier of the client application that asks, from a header field or from the claims of
        ///     a token; nil for the default texts.
        public func texts(
            from resolver: MessageResolver,
            application: @escaping @Sendable (Request, Context) -> String? = { _, _ in nil }
        ) -> Self {
            var copy = self
            copy.text = { error, request, context in
                let accepted = request.headers[values: .acceptLanguage]
                let languages = LanguagePreferences(acceptLanguage: accepted.joined(separator: ","))
                let application = application(request, context)
                return await Self.text(for: error, in: languages, of: application, from: resolver)
            }
            return copy
        }

        private static func text<Failure: CatalogError>(
            for error: Failure,
            in languages: LanguagePreferences,
            of application: String?,
            from resolver: MessageResolver
        ) async -> LocalizedMessage? {
            await resolver.message(for: error, application: application, languages: languages)
        }

        /// Hands the request on, and rethrows what comes back as an `AnsweredError`.
        public func handle(
            _ request: Request,
            context: Context,
            next: (Request, Context) async throws -> Response
        ) async throws -> Response {
            do {
                return try await next(request, context)
            } catch let error as HTTPParserError {
                throw error
            } catch let error as CancellationError {
                throw error
            } catch {
                guard let response = await response(to: error, request, context) else { throw error }
                context.logger.log(response)
                throw AnsweredError(response, cause: error)
            }
        }

        /// The response; nil where the error makes one of its own.
        private func response(to error: any Error, _ request: Request, _ context: Context) async -> ErrorResponse? {
            let facts = ErrorRequest(request.head, requestID: context.requestIDIfKnown)
            let isCarrier = error is any CatalogErrorCarrier
            let translation = isCarrier ? nil : responder.translate(error)
            let isForeign = !isCarrier && translation == nil
            if isForeign, let bare = BareStatus(error) {
                guard var resolution = responder.resolution(bare) else { return responder.response(bare, for: facts) }
                resolution.occurrence.message = await text(resolution.error, request, context)
                return responder.response(to: resolution, for: facts)
            }
            if isForeign && error is any HTTPResponseError { return nil }
            guard var resolution = responder.resolution(of: error, translated: translation) else {
                return responder.response(to: error, for: facts)
            }
            if resolution.occurrence.message == nil {
                resolution.occurrence.message = await text(resolution.error, request, context)
            }
            return responder.response(to: resolution, for: facts)
        }
    }

    /// An error of Hummingbird that is no more than a status and perhaps a message for the client.
    private struct BareStatus {
        let status: Int
        let detail: String?
        let headers: [HeaderField]

        init?(_ error: any Error) {
            switch error {
            case let error as HTTPError where error.status.code >= 400:
                status = error.status.code
                detail = error.body.map(Self.withoutInternals)
                headers = error.headers.map { HeaderField($0) }
            case is NIOTooManyBytesError:
                status = 413
                detail = nil
                headers = []
            default: return nil
            }
        }
    }

    extension BareStatus {
        /// Without what Hummingbird adds to its messages about bodies that cannot be decoded: the text of the error of the
        /// decoder, which may be the application's own, and the name of a Swift type.
        private static func withoutInternals(_ message: String) -> String {
            let cut: Range<String.Index>? =
                if message.hasPrefix("The given data was not valid input: ") {
                    message.firstRange(of: ": ")
                } else if message.hasPrefix("Type mismatch for `") {
                    message.ranges(of: ", expected `").last
                } else {
                    nil
                }
            if let cut { return message[..<cut.lowerBound] + "." }
            return message
        }
    }

    extension ErrorResponder {
        fileprivate func resolution(_ bare: BareStatus) -> ErrorResolution? {
            resolution(ofStatus: bare.status, detail: bare.detail, headers: bare.headers)
        }

        fileprivate func response(_ bare: BareStatus, for request: ErrorRequest) -> ErrorResponse {
            response(ofStatus: bare.status, detail: bare.detail, headers: bare.headers, for: request)
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension RequestContext {
        /// The identifier that Hummingbird gives each request, from its logger; nil in contexts without one.
        var requestIDIfKnown: String? { logger[metadataKey: "hb.request.id"]?.description }
    }

    extension Logger {
        fileprivate func log(_ response: ErrorResponse) {
            let entry = response.log
            log(level: Logger.Level(entry.level), "\(entry.message)", metadata: response.logMetadata)
            guard !entry.droppedHeaders.isEmpty else { return }
            let names = entry.droppedHeaders.joined(separator: ", ")
            warning("header fields that are not valid were left out of a response: \(names)")
        }
    }

    extension ErrorResponse {
        /// What stands beside the message in the log; made where the line is logged, and nowhere else.
        fileprivate var logMetadata: Logger.Metadata {
            var metadata: Logger.Metadata = [
                "error.type": "\(log.errorType)", "http.response.status_code": "\(status)",
            ]
            if !log.droppedHeaders.isEmpty {
                metadata["error.dropped_headers"] = .array(log.droppedHeaders.map { .string($0) })
            }
            return metadata
        }
    }

    extension Logger.Level {
        /// The same level.
        init(_ level: LogLevel) {
            switch level {
            case .trace: self = .trace
            case .debug: self = .debug
            case .info: self = .info
            case .notice: self = .notice
            case .warning: self = .warning
            case .error: self = .error
            case .critical: self = .critical
            }
        }
    }
#endif

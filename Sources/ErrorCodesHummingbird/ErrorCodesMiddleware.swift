#if Hummingbird
    import ErrorCodesHTTPTypes
    public import ErrorCodesMessages
    public import ErrorCodesRuntime
    import HTTPTypes
    public import Hummingbird
    import Logging
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
            let isCarrier = error is any CatalogErrorCarrier
            let translation = isCarrier ? nil : responder.translate(error)
            let isForeign = !isCarrier && translation == nil
            if isForeign, let bare = BareStatus(error) {
                guard var resolution = responder.resolution(bare) else {
                    let mayUpgrade = bare.status == 426 || bare.headers.nameUpgrade
                    return responder.response(bare, for: await facts(request, context, mayUpgrade: mayUpgrade))
                }
                resolution.occurrence.message = await text(resolution.error, request, context)
                return await response(to: resolution, request, context)
            }
            if isForeign && error is any HTTPResponseError { return nil }
            guard var resolution = responder.resolution(of: error, translated: translation) else {
                return responder.response(to: error, for: await facts(request, context))
            }
            if resolution.occurrence.message == nil {
                resolution.occurrence.message = await text(resolution.error, request, context)
            }
            return await response(to: resolution, request, context)
        }

        private func response(
            to resolution: ErrorResolution,
            _ request: Request,
            _ context: Context
        ) async -> ErrorResponse {
            let code = resolution.error.code
            let mayUpgrade =
                code.status == 426 || resolution.occurrence.headers.nameUpgrade
                || code.headers.contains { $0.name.lowercased() == "upgrade" }
            return responder.response(to: resolution, for: await facts(request, context, mayUpgrade: mayUpgrade))
        }

        /// - Parameter mayUpgrade: Whether the version of HTTP, which takes a while to find, decides on a field.
        private func facts(_ request: Request, _ context: Context, mayUpgrade: Bool = false) async -> ErrorRequest {
            let version = mayUpgrade ? await context.httpMajorVersion(of: request) : nil
            return ErrorRequest(request.head, requestID: context.requestIDIfKnown, httpMajorVersion: version)
        }
    }

    extension [HeaderField] {
        fileprivate var nameUpgrade: Bool { contains { $0.isNamed("Upgrade") } }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension RequestContext {
        /// The identifier that Hummingbird gives each request, from its logger; nil in contexts without one.
        var requestIDIfKnown: String? { logger[metadataKey: "hb.request.id"]?.description }
    }
#endif

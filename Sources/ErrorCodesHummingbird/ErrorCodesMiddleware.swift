#if Hummingbird
    import ErrorCodesHTTPTypes
    public import ErrorCodesMessages
    public import ErrorCodesRuntime
    public import ErrorCodesServer
    import HTTPTypes
    public import Hummingbird
    import Logging
    import NIOHTTP1

    /// Turns whatever is thrown after it into the responses that a catalogue describes.
    ///
    /// Add it after metrics, tracing and CORS, and before whatever throws, be it authentication or handlers: it rethrows
    /// every error with its response, so that the middleware around it sees the status and can add fields.
    ///
    /// - Errors of the responder's catalogs say what they say, and are logged at their level. Those of others are unexpected.
    /// - One that the call does not declare is logged as such, or what `ErrorResponder.undeclaredErrors` says: the call is
    ///   known by ``Hummingbird/RouterMethods/operation(_:)``, or by the method and the path that the spec has for it.
    /// - Hummingbird's own errors (`HTTPError`, a body that is too large, a malformed form) become the error that the spec's
    ///   `statuses` names, or else problems of their status. A method that no call of a path has is a 405.
    ///   The message of a handler's `HTTPError` below 500 is the detail. Of those that Hummingbird itself makes none leaves:
    ///   names of types, texts of decoders and values of the request are replaced or dropped.
    /// - Other errors that make their own response are asked for it once, and rethrown with it as a `SelfAnsweredError`,
    ///   unless making it fails. Errors of the HTTP parser pass, and so does `CancellationError` where the request was
    ///   cancelled.
    /// - Anything else becomes the catalogue's error for the unexpected; its text goes to the log alone.
    /// - An error that ends a body halfway, after its head was sent, is logged in the same way.
    /// - No response that passes has content where its status or the method forbids it (RFC 9110, sections 6.4.1 and
    ///   9.3.2), whatever made it.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    public struct ErrorCodesMiddleware<Context: RequestContext>: RouterMiddleware {
        /// The responder that makes the responses.
        public var responder: ErrorResponder

        private var text: @Sendable (any CatalogError, Request, Context) async -> LocalizedMessage? = { _, _, _ in nil }
        private var application: @Sendable (Request, Context) -> String? = { _, _ in nil }
        private var localize: @Sendable ([AnyWarning], Request) -> [AnyWarning] = { warnings, _ in warnings }

        /// Responds to errors of this catalogue, and with its error to the unexpected.
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
            copy.application = application
            copy.text = { error, request, context in
                await resolver.message(
                    for: error,
                    application: application(request, context),
                    languages: request.acceptedLanguages
                )
            }
            copy.localize = { resolver.localized($0, languages: $1.acceptedLanguages) }
            return copy
        }

        /// The middleware with the identifier of the client application, for `ErrorResponder.sendsApplication` without texts.
        public func application(_ application: @escaping @Sendable (Request, Context) -> String?) -> Self {
            var copy = self
            copy.application = application
            return copy
        }

        /// Hands the request on, and rethrows what comes back as an `AnsweredError`.
        public func handle(
            _ request: Request,
            context: Context,
            next: (Request, Context) async throws -> Response
        ) async throws -> Response {
            let record = RequestRecord(
                application: responder.sendsApplication ? application(request, context) : nil,
                sendsTime: responder.sendsTime
            )
            do {
                let response = try await RequestRecord.$current.withValue(record) {
                    try await next(request, context)
                }
                return finished(response, request, context, record)
            } catch {
                let edited = EditedError(error)
                let original = edited?.original ?? error
                if Self.passes(original) { throw original }
                // Another middleware of this kind, further in, has answered it.
                if original is AnsweredError || original is SelfAnsweredError { throw error }
                let added = edited?.fields ?? [:]
                var (cause, translated) = (original, responder.translated(original))
                if translated == nil, PlainStatus(original) == nil, let error = original as? any HTTPResponseError {
                    // Asked for here, since an error that ends it further out is not logged.
                    let own = Result { try PublicMessage.only(in: error).response(from: request, context: context) }
                    switch own {
                    case .success(var response):
                        response.headers.append(contentsOf: added)
                        throw SelfAnsweredError(finished(response, request, context, record), cause: original)
                    case .failure(let failure): (cause, translated) = (failure, responder.translated(failure))
                    }
                }
                var response = await response(to: cause, translated, request, context, record)
                response.headers += added.map { HeaderField($0) }
                let own = response.headers
                response.headers += record.facts.rateLimits.filter { limit in !own.contains { $0.isNamed(limit.name) } }
                context.logger.log(response)
                throw AnsweredError(response, cause: original)
            }
        }

        /// A response as it can be sent: without content where that is forbidden, and with a line in the log for an error
        /// that ends its body.
        private func finished(
            _ response: Response,
            _ request: Request,
            _ context: Context,
            _ record: RequestRecord
        ) -> Response {
            var response = response.withoutForbiddenContent(to: request)
            let limits = record.facts.rateLimits.compactMap { HTTPField($0) }
            response.headers.append(contentsOf: HTTPFields(limits.filter { response.headers[$0.name] == nil }))
            let status = response.status.code
            response.body = response.body.watched { error in
                await logFailure(error, ofBodyWith: status, request, context, record)
            }
            return response
        }

        /// True if the server must handle the error: malformed HTTP, or the cancellation of the request.
        private static func passes(_ error: any Error) -> Bool {
            error is HTTPParserError || error is CancellationError && Task.isCancelled
        }

        private func logFailure(
            _ error: any Error,
            ofBodyWith status: Int,
            _ request: Request,
            _ context: Context,
            _ record: RequestRecord
        ) async {
            if Self.passes(error) { return }
            let response = await response(to: error, responder.translated(error), request, context, record)
            context.logger.log(response, inBodyOf: status)
        }

        private func response(
            to error: any Error,
            _ translated: (any CatalogErrorConvertible)?,
            _ request: Request,
            _ context: Context,
            _ record: RequestRecord
        ) async -> ErrorResponse {
            var errorRequest = ErrorRequest(request.head, requestID: context.requestIDIfKnown)
            errorRequest.application = record.application
            errorRequest.time = record.time
            errorRequest.operation = record.facts.operation ?? operation(of: request, context)
            return await responder.response(
                to: error,
                translated: translated,
                status: translated == nil ? status(error, request, context) : nil,
                for: errorRequest,
                text: { await text($0, request, context) },
                localize: { localize($0, request) },
                httpMajorVersion: { await context.httpMajorVersion(of: request) }
            )
        }

        private func operation(of request: Request, _ context: Context) -> AnyOperation? {
            responder.operation(method: request.method.rawValue, path: context.route ?? request.uri.path)
        }

        /// The status of an error of Hummingbird.
        ///
        /// Its router knows no wrong methods: it says 404 where a path has a route for others. The catalog's calls tell them.
        private func status(_ error: any Error, _ request: Request, _ context: Context) -> PlainStatus? {
            guard var status = PlainStatus(error) else { return nil }
            guard status.status == 404, context.route == nil else { return status }
            let methods = responder.methods(at: request.uri.path)
            if methods.isEmpty || methods.contains(request.method.rawValue) { return status }
            status.status = 405
            status.headers.append(HeaderField(name: "Allow", value: methods.joined(separator: ", ")))
            return status
        }
    }

    extension Request {
        /// What `Accept-Language` asks for.
        fileprivate var acceptedLanguages: LanguagePreferences {
            LanguagePreferences(acceptLanguage: headers[values: .acceptLanguage].joined(separator: ","))
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension RequestContext {
        /// The path of the route that the router found, such as `/orders/:orderID`; nil where it found none, and calls that
        /// `NotFound`.
        fileprivate var route: String? { endpointPath.flatMap { $0.hasPrefix("/") ? $0 : nil } }

        /// The identifier that Hummingbird gives each request, from its logger; nil in contexts without one.
        var requestIDIfKnown: String? { logger[metadataKey: "hb.request.id"]?.description }
    }
#endif

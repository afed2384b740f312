#if GRPC
    public import ErrorCodesMessages
    public import ErrorCodesRuntime
    public import ErrorCodesServer
    public import GRPCCore
    import GRPCProtobuf
    public import Logging

    /// Turns whatever a service throws into the `google.rpc.Status` that a catalog describes.
    ///
    /// Add it after metrics and tracing, and before whatever throws, be it authentication or handlers.
    ///
    /// - Errors of the responder's catalogs say what they say, and are logged at their level. Those of others are unexpected.
    /// - One that the call does not declare is logged as such, or what `ErrorResponder.undeclaredErrors` says: the operation
    ///   `createOrder` is the method `CreateOrder`.
    /// - An `RPCError`, or what converts to one, is no more than its code: it becomes the error that the spec's `statuses`
    ///   names for the HTTP status of that code, or else an error of the same code. Its message and its metadata, which may be
    ///   those of a service that the server asked, go to the log alone.
    /// - Anything else becomes the catalog's error for the unexpected; its text goes to the log alone.
    /// - An error that ends a stream of messages is answered in the same way.
    /// - `CancellationError` and errors of gRPC pass as `cancelled`, unlogged, where the RPC is cancelled or its deadline
    ///   has passed.
    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    public struct ErrorCodesInterceptor: ServerInterceptor {
        /// The responder that decides what is answered.
        public var responder: ErrorResponder

        /// The logger for what is thrown.
        public var logger: Logger

        /// The identifier under which the server logs an RPC; the metadata `x-request-id`, unless told otherwise.
        public var requestID: @Sendable (Metadata, ServerContext) -> String? = { metadata, _ in
            metadata[stringValues: "x-request-id"].first { !$0.isEmpty }
        }

        private var text: @Sendable (any CatalogError, String?, LanguagePreferences) async -> LocalizedMessage? = {
            _,
            _,
            _ in nil
        }
        private var application: @Sendable (Metadata, ServerContext) -> String? = { _, _ in nil }
        private var localize: @Sendable ([AnyWarning], LanguagePreferences) -> [AnyWarning] = { warnings, _ in warnings
        }

        /// Answers errors of this catalog, and with its error to the unexpected.
        public init<Catalog: CatalogError>(_ catalog: Catalog.Type, logger: Logger) {
            self.init(ErrorResponder(catalog), logger: logger)
        }

        /// Answers as it is told. Of the responder, what concerns forms of bodies and header fields does not count.
        public init(_ responder: ErrorResponder, logger: Logger) {
            self.responder = responder
            self.logger = logger
        }

        /// The interceptor with texts for end users, in the languages that the metadata `accept-language` names.
        ///
        /// - Parameters:
        ///   - resolver: Finds the texts.
        ///   - application: The identifier of the client application that asks; nil for the default texts.
        public func texts(
            from resolver: MessageResolver,
            application: @escaping @Sendable (Metadata, ServerContext) -> String? = { _, _ in nil }
        ) -> Self {
            var copy = self
            copy.application = application
            copy.text = { await resolver.message(for: $0, application: $1, languages: $2) }
            copy.localize = { resolver.localized($0, languages: $1) }
            return copy
        }

        /// Hands the RPC on, and answers what is thrown.
        public func intercept<Input: Sendable, Output: Sendable>(
            request: StreamingServerRequest<Input>,
            context: ServerContext,
            next:
                @Sendable (
                    _ request: StreamingServerRequest<Input>,
                    _ context: ServerContext
                ) async throws -> StreamingServerResponse<Output>
        ) async throws -> StreamingServerResponse<Output> {
            let metadata = request.metadata
            do {
                var contents = try await next(request, context).accepted.get()
                let produce = contents.producer
                contents.producer = { writer in
                    do {
                        return try await produce(writer)
                    } catch {
                        throw await answer(to: error, metadata, context)
                    }
                }
                return StreamingServerResponse(accepted: .success(contents))
            } catch {
                return StreamingServerResponse(error: await answer(to: error, metadata, context))
            }
        }
    }

    // MARK: - Answers

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension ErrorCodesInterceptor {
        private func answer(to thrown: any Error, _ metadata: Metadata, _ context: ServerContext) async -> RPCError {
            // Another interceptor of this kind, further in, has answered it.
            if let answered = thrown as? RPCError, answered.cause is AnsweredError { return answered }
            let original = Self.original(of: thrown)
            let isOfGRPC = original is CancellationError || original is any RPCErrorConvertible
            if isOfGRPC && (Task.isCancelled || context.cancellation.isCancelled) {
                return RPCError(code: .cancelled, message: "The RPC was cancelled.", cause: AnsweredError(original))
            }
            var request = ErrorRequest(requestID: requestID(metadata, context))
            request.operation = responder.operation(named: context.descriptor.method)
            request.application = application(metadata, context)
            request.time = responder.sendsTime ? .now : nil
            let translated = responder.translated(original)
            guard translated == nil, let plain = original as? any RPCErrorConvertible else {
                let resolution = responder.resolution(of: original, translated: translated)
                return await answer(with: resolution, code: .internalError, to: original, request, metadata, context)
            }
            let code = plain.rpcErrorCode
            let status = PlainStatus(code.httpStatus, logging: "\(original)")
            let resolution = responder.resolution(of: status, translated: nil)
            return await answer(with: resolution, code: code, to: status, request, metadata, context)
        }

        /// - Parameter code: What is sent where the catalog has no error for it.
        private func answer(
            with resolution: ErrorResolution?,
            code: RPCError.Code,
            to error: any Error,
            _ request: ErrorRequest,
            _ metadata: Metadata,
            _ context: ServerContext
        ) async -> RPCError {
            guard var resolution else {
                let log = responder.response(to: error, for: request).log
                logger.log(log, code, context)
                let phrase = HTTPStatus.phrase(code.httpStatus)
                return RPCError(code: code, message: phrase, cause: AnsweredError(error))
            }
            let languages = LanguagePreferences(
                acceptLanguage: metadata[stringValues: "accept-language"].joined(separator: ",")
            )
            if resolution.occurrence.message == nil {
                resolution.occurrence.message = await text(resolution.error, request.application, languages)
            }
            resolution.occurrence.warnings =
                responder.sendsWarningsInProblems ? localize(resolution.occurrence.warnings, languages) : []
            let answer = responder.answer(with: resolution, for: request)
            let contents = Self.contents(answer.error, answer)
            var log = answer.log
            log.droppedMembers += contents.dropped
            let status = contents.status
            logger.log(log, status.code, context)
            return RPCError(
                code: status.code,
                message: status.message,
                metadata: status.rpcErrorMetadata,
                cause: AnsweredError(error)
            )
        }

        private static func contents(_ error: some CatalogError, _ answer: ErrorAnswer) -> StatusContents {
            StatusContents(error, answer.occurrence, others: answer.others, now: .now)
        }

        /// What was thrown, where an interceptor further in made an `RPCError` of it, as gRPC itself does.
        private static func original(of error: any Error) -> any Error {
            guard let error = error as? RPCError, let cause = error.cause else { return error }
            let isOnlyWrapped = error.code == .unknown && error.message.isEmpty
            return isOnlyWrapped || cause is any CatalogErrorConvertible ? cause : error
        }
    }

    /// What was answered, as the cause of the `RPCError` that is sent. It never leaves the server.
    struct AnsweredError: Error, CustomStringConvertible, CustomReflectable {
        /// The error as it was thrown. Its text may hold what must not leave the server.
        let cause: any Error

        init(_ cause: any Error) { self.cause = cause }

        /// The type of the error, and no value that was thrown.
        var description: String { String(reflecting: type(of: cause)) }

        var customMirror: Mirror { Mirror(self, children: ["type": description], displayStyle: .struct) }
    }

    @available(macOS 15, iOS 18, tvOS 18, watchOS 11, visionOS 2, *)
    extension Logger {
        /// Logs what an error was answered with.
        fileprivate func log(_ entry: ErrorLogEntry, _ code: RPCError.Code, _ context: ServerContext) {
            var facts: Metadata {
                var facts: Metadata = [
                    "rpc.grpc.status_code": "\(code.rawValue)",
                    "rpc.method": "\(context.descriptor.fullyQualifiedMethod)",
                ]
                for (name, value) in entry.facts { facts[name] = "\(value)" }
                return facts
            }
            log(level: Level(rawValue: entry.level.rawValue) ?? .error, "\(entry.message)", metadata: facts)
            for text in entry.warnings { warning("\(text)") }
        }
    }
#endif

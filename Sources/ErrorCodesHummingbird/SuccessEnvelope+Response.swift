#if Hummingbird
    import ErrorCodesHTTPTypes
    public import ErrorCodesRuntime
    public import Hummingbird

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension SuccessEnvelope: ResponseGenerator {
        /// The envelope with the status of its code, and with Hummingbird's request identifier unless it has another.
        ///
        /// It is not sent to `HEAD`, nor with a status that has no content: 204, 205 and 304.
        public func response(from request: Request, context: some RequestContext) throws -> Response {
            var envelope = self
            envelope.requestID = requestID ?? context.requestIDIfKnown
            var response = try context.responseEncoder.encode(envelope, from: request, context: context)
            response.status = code.httpStatus
            return response.withoutForbiddenContent(to: request)
        }
    }
#endif

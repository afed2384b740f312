#if Hummingbird
    import ErrorCodesHTTPTypes
    public import ErrorCodesRuntime
    public import ErrorCodesServer
    import HTTPTypes
    public import Hummingbird
    import Logging
    import NIOCore

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension Response {
        /// A response whose content is sent unless its status or the method of the request forbids it (RFC 9110, sections
        /// 6.4.1 and 9.3.2): the recipient would take it for the next response on the connection.
        init(head: HTTPResponse, content: ByteBuffer, to request: Request) {
            let hasContent = StatusObligations.allowsBody(head.status.code) && request.method != .head
            self.init(status: head.status, body: hasContent ? ResponseBody(byteBuffer: content) : ResponseBody())
            // The initializer would add a length of 0.
            headers = head.headerFields
        }

        /// The response without content where its status or the method of the request forbids it, and then with the
        /// fields that go with that.
        func withoutForbiddenContent(to request: Request) -> Response {
            if !StatusObligations.allowsBody(status.code) {
                var head = self.head
                head.headerFields[.contentType] = nil
                let length = StatusObligations.contentLength(status.code, of: nil)
                head.headerFields[.contentLength] = length.map(String.init)
                return Response(head: head, content: ByteBuffer(), to: request)
            }
            return request.method == .head ? createHeadResponse() : self
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension SuccessEnvelope: ResponseGenerator {
        /// The envelope with the status of its code, and with Hummingbird's request identifier unless it has another.
        ///
        /// It is not sent to `HEAD`, nor with a status that has no content: 204, 205 and 304.
        public func response(from request: Request, context: some RequestContext) throws -> Response {
            var envelope = self
            envelope.requestID = requestID ?? context.requestIDIfKnown
            envelope.application = application ?? RequestRecord.current?.application
            envelope.time = time ?? RequestRecord.current?.time
            var response = try context.responseEncoder.encode(envelope, from: request, context: context)
            response.status = code.httpStatus
            return response.withoutForbiddenContent(to: request)
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension OperationSuccess: ResponseGenerator where Payload: Encodable {
        /// The envelope of the data, with the status of the code and the header fields.
        public func response(from request: Request, context: some RequestContext) throws -> Response {
            var response = try envelope(code).response(from: request, context: context)
            for field in headers.compactMap({ HTTPField($0) }) { response.headers.append(field) }
            if !droppedHeaders.isEmpty {
                let names = droppedHeaders.joined(separator: ", ")
                context.logger.warning("header fields that cannot be sent were left out of a response: \(names)")
            }
            return response
        }

        private func envelope(_ code: some SuccessCode) -> any ResponseGenerator {
            SuccessEnvelope(code, data: data, warnings: warnings)
        }
    }
#endif

#if Hummingbird
    import ErrorCodesHTTPTypes
    public import ErrorCodesServer
    public import HTTPTypes
    public import Hummingbird
    import NIOCore

    /// An error for which the response is made already; middleware further out sees it before it is sent.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    public struct AnsweredError: HTTPResponseError, CustomStringConvertible, CustomReflectable {
        /// The response.
        public let response: ErrorResponse

        /// The error as it was thrown. Its text may hold what must not leave the server.
        public let cause: any Error

        init(_ response: ErrorResponse, cause: any Error) {
            self.response = response
            self.cause = cause
        }

        /// The status of the response.
        public var status: HTTPResponse.Status { HTTPResponse.Status(errorCodeStatus: response.status) }

        /// The response.
        public func response(from request: Request, context: some RequestContext) throws -> Response {
            Response(head: HTTPResponse(response), content: ByteBuffer(bytes: response.body), to: request)
        }

        /// The name of the error and its status: one of few texts, and nothing that was thrown.
        public var description: String { "\(response.log.errorType) (HTTP \(response.status))" }

        /// Shows what `description` shows.
        public var customMirror: Mirror {
            Mirror(self, children: ["error": response.log.errorType, "status": response.status], displayStyle: .struct)
        }
    }

    /// An error that made a response of its own; middleware further out sees it before it is sent.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    public struct SelfAnsweredError: HTTPResponseError, CustomStringConvertible, CustomReflectable {
        /// The error as it was thrown. Its text may hold what must not leave the server.
        public let cause: any Error

        private let made: Response

        init(_ response: Response, cause: any Error) {
            made = response
            self.cause = cause
        }

        /// The status of the response.
        public var status: HTTPResponse.Status { made.status }

        /// The response. The error was asked for it once.
        public func response(from request: Request, context: some RequestContext) throws -> Response { made }

        /// The type of the error and the status: one of few texts, and no value that was thrown.
        public var description: String { "\(typeName) (HTTP \(status.code))" }

        /// Shows what `description` shows.
        public var customMirror: Mirror {
            Mirror(self, children: ["error": typeName, "status": status.code], displayStyle: .struct)
        }

        private var typeName: String { String(reflecting: type(of: cause)) }
    }
#endif

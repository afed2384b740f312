#if Hummingbird
    import ErrorCodesHTTPTypes
    import ErrorCodesRuntime
    public import ErrorCodesServer
    import HTTPTypes
    public import Hummingbird
    import NIOCore

    /// Serves the pages of a catalog's errors, so that the URI in the `type` of a body opens.
    ///
    /// Add it to the router, after `ErrorCodesMiddleware` and before authentication, since clients who may not do anything need
    /// the pages too:
    ///
    /// ```swift
    /// router.add(middleware: ErrorCodesMiddleware(OrderError.self))
    /// router.add(middleware: ErrorPagesMiddleware(OrderErrorPages.all))
    /// ```
    ///
    /// - `GET` and `HEAD` of a page are answered here, even where a route with a parameter would take its path.
    /// - The index, and a refusal of other methods, are answered here only where the router has no route: a catalog whose type
    ///   base ends with `/orders/` does not hide the call `GET /orders`.
    /// - Anything else goes on. So where there is no page, the answer is the router's: with `ErrorCodesMiddleware`, the error
    ///   of the catalog for a 404.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    public struct ErrorPagesMiddleware<Context: RequestContext>: RouterMiddleware {
        private let pages: ErrorPages

        /// Serves pages.
        ///
        /// - Parameter pages: Those that the generator embedded; `ErrorPages.at(_:)` another path where a
        ///   proxy or a version of the API stands before that of the type base.
        public init(_ pages: ErrorPages) {
            self.pages = pages
        }

        /// Answers a request for a page, and hands on any other.
        public func handle(
            _ request: Request,
            context: Context,
            next: (Request, Context) async throws -> Response
        ) async throws -> Response {
            let path = request.uri.path
            let page = pages.response(
                method: request.method.rawValue,
                path: path,
                accept: request.list(of: .accept),
                ifNoneMatch: request.list(of: .ifNoneMatch)
            )
            let isIndex = path == pages.path || path + "/" == pages.path
            if page.status == 404 || (isIndex || page.status == 405) && context.endpointPath != nil {
                return try await next(request, context)
            }
            let status = HTTPResponse.Status(errorCodeStatus: page.status)
            var head = HTTPResponse(status: status, headerFields: HTTPFields(page.headers))
            if page.status == 405 { throw HTTPError(status, headers: head.headerFields) }
            head.headerFields[.contentLength] = page.contentLength.map(String.init)
            return Response(head: head, content: ByteBuffer(bytes: page.body), to: request)
        }
    }

    extension Request {
        /// The value of a field that is a list (RFC 9110, section 5.3); nil where there is none.
        fileprivate func list(of name: HTTPField.Name) -> String? {
            let values = headers[values: name]
            return values.isEmpty ? nil : values.joined(separator: ", ")
        }
    }
#endif

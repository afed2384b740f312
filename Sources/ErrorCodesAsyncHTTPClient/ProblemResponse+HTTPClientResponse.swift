#if AsyncHTTPClient
    public import AsyncHTTPClient
    public import ErrorCodesRuntime
    import NIOCore
    import NIOHTTP1

    extension ProblemResponse {
        /// Reads a response, its body included.
        ///
        /// A body beyond the limit is not read further, which ends the connection. The response is then one without a problem,
        /// which status and header fields still describe, and its `decodingError` says why.
        ///
        /// - Parameters:
        ///   - response: The response, whose body nobody has read.
        ///   - bodyLimit: How many bytes of the body are read, a MiB unless told otherwise.
        /// - Throws: What the network does while the body arrives.
        public init(_ response: HTTPClientResponse, bodyLimit: Int = 1 << 20) async throws {
            var body: [UInt8] = []
            for try await part in response.body {
                body.append(contentsOf: part.readableBytesView)
                if body.count > bodyLimit { break }
            }
            self.init(
                status: Int(response.status.code),
                headers: response.headers.map { HeaderField(name: $0.name, value: $0.value) },
                body: body,
                base: response.history.last?.request.url,
                limits: ProblemDecodingLimits(size: bodyLimit)
            )
        }
    }

    extension CatalogError {
        /// Throws the error that a response is; returns where its status is not one of an error, 100 to 399, and leaves the
        /// body to the caller.
        ///
        /// - Parameters:
        ///   - response: The response, whose body nobody has read.
        ///   - bodyLimit: How many bytes of an error's body are read, a MiB unless told otherwise. A larger body is not lost
        ///     altogether: what is thrown has the status and the header fields.
        /// - Throws: What `check(_:)` throws for a `ProblemResponse`, or what the network does while the body arrives.
        public static func check(_ response: HTTPClientResponse, bodyLimit: Int = 1 << 20) async throws {
            if 100...399 ~= response.status.code { return }
            try check(await ProblemResponse(response, bodyLimit: bodyLimit))
        }
    }
#endif

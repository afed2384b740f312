#if HTTPTypes
    public import ErrorCodesServer
    public import HTTPTypes

    extension ErrorRequest {
        /// Extracts from a request the properties on which the response to an error depends.
        ///
        /// - Parameters:
        ///   - request: The request.
        ///   - requestID: The identifier under which the server logs the request.
        ///   - httpMajorVersion: The major version of HTTP that the response is sent over; nil where it is not known.
        public init(_ request: HTTPRequest, requestID: String? = nil, httpMajorVersion: Int? = nil) {
            let accept = request.headerFields[values: .accept]
            self.init(
                method: request.method.rawValue,
                accept: accept.isEmpty ? nil : accept.joined(separator: ", "),
                requestID: requestID,
                httpMajorVersion: httpMajorVersion
            )
        }
    }
#endif

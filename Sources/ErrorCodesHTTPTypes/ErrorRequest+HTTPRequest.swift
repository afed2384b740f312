#if HTTPTypes
    public import ErrorCodesRuntime
    public import HTTPTypes

    extension ErrorRequest {
        /// What the response to an error depends on in a request.
        public init(_ request: HTTPRequest, requestID: String? = nil) {
            let accept = request.headerFields[values: .accept]
            self.init(
                method: request.method.rawValue,
                accept: accept.isEmpty ? nil : accept.joined(separator: ", "),
                requestID: requestID
            )
        }
    }
#endif

#if HTTPTypes
    public import ErrorCodesRuntime
    public import HTTPTypes

    extension ProblemResponse {
        /// Reads a response and its body.
        ///
        /// - Parameters:
        ///   - response: The status and the header fields.
        ///   - body: The body, without content coding.
        ///   - base: The URL that was asked, from which relative references start (RFC 3986, section 5.1.3).
        ///   - limits: How large a body is read at all.
        public init(
            _ response: HTTPResponse,
            body: some Collection<UInt8> = [],
            base: String? = nil,
            limits: ProblemDecodingLimits = ProblemDecodingLimits()
        ) {
            self.init(
                status: response.status.code,
                headers: response.headerFields.map { HeaderField($0) },
                body: body,
                base: base,
                limits: limits
            )
        }
    }
#endif

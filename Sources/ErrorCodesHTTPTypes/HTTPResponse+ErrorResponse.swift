#if HTTPTypes
    public import ErrorCodesRuntime
    public import ErrorCodesServer
    public import HTTPTypes

    extension HTTPResponse {
        /// The status and the fields of the response to an error, with the `Content-Length` of its body.
        ///
        /// A status that has no content (RFC 9110, section 6.4.1) has neither `Content-Type` nor, but for the 0 of a 205,
        /// `Content-Length` (section 8.6), whatever the response says.
        public init(_ response: ErrorResponse) {
            let status = Status(errorCodeStatus: response.status)
            var fields = HTTPFields(response.headers)
            if !StatusObligations.allowsBody(status.code) { fields[.contentType] = nil }
            let contentLength = StatusObligations.contentLength(status.code, of: response.contentLength)
            fields[.contentLength] = contentLength.map(String.init)
            self.init(status: status, headerFields: fields)
        }
    }

    extension HTTPResponse.Status {
        /// A status from 100 to 599; any other number becomes 500.
        public init(errorCodeStatus code: Int) {
            self.init(code: 100...599 ~= code ? code : 500)
        }
    }

    extension CatalogCode {
        /// The HTTP status.
        public var httpStatus: HTTPResponse.Status { HTTPResponse.Status(errorCodeStatus: status) }
    }

    extension CatalogError {
        /// The HTTP status.
        public var httpStatus: HTTPResponse.Status { code.httpStatus }
    }
#endif

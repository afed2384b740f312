#if HTTPTypes
    public import ErrorCodesRuntime
    public import HTTPTypes

    extension HTTPResponse {
        /// The status and the fields of the response to an error, with the `Content-Length` of its body.
        public init(_ response: ErrorResponse) {
            var fields = HTTPFields(response.headers)
            if let contentLength = response.contentLength { fields[.contentLength] = String(contentLength) }
            self.init(status: Status(errorCodeStatus: response.status), headerFields: fields)
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

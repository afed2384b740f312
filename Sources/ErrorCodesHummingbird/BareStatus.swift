#if Hummingbird
    import ErrorCodesHTTPTypes
    import ErrorCodesRuntime
    import HTTPTypes
    import Hummingbird
    import NIOCore

    /// An error of Hummingbird that is no more than a status and perhaps a message for the client.
    struct BareStatus {
        let status: Int
        let detail: String?
        let headers: [HeaderField]

        init?(_ error: any Error) {
            switch error {
            case let error as HTTPError where error.status.code >= 400:
                status = error.status.code
                detail = error.body.map(Self.withoutInternals)
                headers = error.headers.map { HeaderField($0) }
            case is NIOTooManyBytesError:
                status = 413
                detail = nil
                headers = []
            default: return nil
            }
        }
    }

    extension BareStatus {
        /// Without what Hummingbird adds to its messages about bodies that cannot be decoded: the text of the error of the
        /// decoder, which may be the application's own, and the name of a Swift type.
        private static func withoutInternals(_ message: String) -> String {
            let cut: Range<String.Index>? =
                if message.hasPrefix("The given data was not valid input: ") {
                    message.firstRange(of: ": ")
                } else if message.hasPrefix("Type mismatch for `") {
                    message.ranges(of: ", expected `").last
                } else {
                    nil
                }
            if let cut { return message[..<cut.lowerBound] + "." }
            return message
        }
    }

    extension ErrorResponder {
        func resolution(_ bare: BareStatus) -> ErrorResolution? {
            resolution(ofStatus: bare.status, detail: bare.detail, headers: bare.headers)
        }

        func response(_ bare: BareStatus, for request: ErrorRequest) -> ErrorResponse {
            response(ofStatus: bare.status, detail: bare.detail, headers: bare.headers, for: request)
        }
    }
#endif

#if Hummingbird
    import ErrorCodesHTTPTypes
    import ErrorCodesRuntime
    import HTTPTypes
    import Hummingbird
    import NIOCore

    /// An error of Hummingbird that is no more than a status and perhaps a message for the client.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    struct BareStatus {
        let status: Int
        let detail: String?
        /// The text for the log, where it is not the detail.
        let original: String?
        var headers: [HeaderField] = []

        init?(_ error: any Error) {
            switch error {
            case let error as HTTPError:
                guard error.status.code >= 400 else { return nil }
                self.init(error.status.code, error.body.flatMap(PublicMessage.text), logging: error.body)
                headers = error.headers.map { HeaderField($0) }
            case is NIOTooManyBytesError: self.init(413)
            case let error as URLEncodedFormError:
                self.init(400, "The given data was not valid input.", logging: "\(error)")
            case let error as any HTTPResponseError where Self.isOfHummingbird(error):
                self.init(error.status.code, logging: "\(error)")
            default: return nil
            }
        }

        private init(_ status: Int, _ detail: String? = nil, logging original: String? = nil) {
            self.status = status
            self.detail = detail
            self.original = original
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension BareStatus {
        /// Whether Hummingbird declares the type of an error.
        static func isOfHummingbird(_ error: any Error) -> Bool {
            let name = String(reflecting: type(of: error))
            return ["Hummingbird.", "HummingbirdCore."].contains { name.hasPrefix($0) }
        }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension ErrorResponder {
        func resolution(_ bare: BareStatus) -> ErrorResolution? {
            resolution(ofStatus: bare.status, detail: bare.detail, headers: bare.headers, logging: bare.original)
        }

        func response(_ bare: BareStatus, for request: ErrorRequest) -> ErrorResponse {
            response(
                ofStatus: bare.status,
                detail: bare.detail,
                headers: bare.headers,
                logging: bare.original,
                for: request
            )
        }
    }
#endif

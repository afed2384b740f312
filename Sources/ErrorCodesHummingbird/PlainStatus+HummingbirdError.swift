#if Hummingbird
    import ErrorCodesHTTPTypes
    import ErrorCodesRuntime
    import ErrorCodesServer
    import HTTPTypes
    import Hummingbird
    import NIOCore

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension PlainStatus {
        /// The status of an error of Hummingbird, and what clients may read of its message; nil for another error.
        init?(_ error: any Error) {
            switch error {
            case let status as PlainStatus: self = status
            case let error as HTTPError:
                guard error.status.code >= 400 else { return nil }
                self.init(
                    error.status.code,
                    detail: error.body.flatMap(PublicMessage.text),
                    headers: error.headers.map { HeaderField($0) },
                    logging: error.body
                )
            // Its `maxBytes` is what was left of the limit.
            case is NIOTooManyBytesError: self.init(413)
            case let error as URLEncodedFormError:
                self.init(400, detail: "The given data was not valid input.", logging: "\(error)")
            case let error as any HTTPResponseError where Self.isOfHummingbird(error):
                self.init(error.status.code, logging: "\(error)")
            default: return nil
            }
        }

        /// True if Hummingbird declares the type of an error.
        fileprivate static func isOfHummingbird(_ error: any Error) -> Bool {
            let name = String(reflecting: type(of: error))
            return ["Hummingbird.", "HummingbirdCore."].contains { name.hasPrefix($0) }
        }
    }

    /// The error in which Hummingbird's middleware for CORS wraps what passes it, with the fields that it adds.
    ///
    /// Its type is not public, so only reflection gives its parts. An error of Hummingbird that is built otherwise is known
    /// by its status alone.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    struct EditedError {
        let original: any Error
        let fields: HTTPFields

        init?(_ error: any Error) {
            guard PlainStatus.isOfHummingbird(error) else { return nil }
            let mirror = Mirror(reflecting: error)
            guard let original = mirror.descendant("originalError") as? any Error else { return nil }
            self.original = original
            fields = mirror.descendant("additionalHeaders") as? HTTPFields ?? [:]
        }
    }
#endif

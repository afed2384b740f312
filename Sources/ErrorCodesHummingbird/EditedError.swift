#if Hummingbird
    import HTTPTypes
    import Hummingbird

    /// The error in which Hummingbird's middleware for CORS wraps what passes it, with the fields that it adds.
    ///
    /// Its type is not public, so only reflection gives its parts. An error of Hummingbird that is built otherwise is known
    /// by its status alone, see ``BareStatus``.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    struct EditedError {
        let original: any Error
        let fields: HTTPFields

        init?(_ error: any Error) {
            guard BareStatus.isOfHummingbird(error) else { return nil }
            let mirror = Mirror(reflecting: error)
            guard let original = mirror.descendant("originalError") as? any Error else { return nil }
            self.original = original
            fields = mirror.descendant("additionalHeaders") as? HTTPFields ?? [:]
        }
    }
#endif

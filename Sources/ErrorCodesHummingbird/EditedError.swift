#if Hummingbird
    import ErrorCodesHTTPTypes
    import ErrorCodesRuntime
    import HTTPTypes
    import Hummingbird

    /// The error in which Hummingbird's middleware for CORS wraps what passes it, with the fields that it adds.
    ///
    /// Its type is not public, so that its parts can be had by reflection alone. An error of Hummingbird that is built
    /// otherwise is known by its status alone, see ``BareStatus``.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    struct EditedError {
        let original: any Error
        let fields: [HeaderField]

        init?(_ error: any Error) {
            guard BareStatus.isOfHummingbird(error) else { return nil }
            let mirror = Mirror(reflecting: error)
            guard let original = mirror.descendant("originalError") as? any Error else { return nil }
            self.original = original
            let added = mirror.descendant("additionalHeaders") as? HTTPFields
            fields = added.map { $0.map { HeaderField($0) } } ?? []
        }
    }
#endif

#if Hummingbird
    import HTTPTypes
    public import Hummingbird
    public import NIOCore
    import NIOHTTP1

    /// A context that knows the channel of its request, and so the version of HTTP.
    ///
    /// The middleware sends `Upgrade` over HTTP/1.1 alone. With another context it knows the version only of requests that
    /// have a connection-specific field, such as `Connection`; to all others it sends a 426 without `Upgrade`.
    ///
    /// ```swift
    /// struct AppContext: ChannelRequestContext {
    ///     var coreContext: CoreRequestContextStorage
    ///     let channel: any Channel
    ///
    ///     init(source: Source) {
    ///         coreContext = .init(source: source)
    ///         channel = source.channel
    ///     }
    /// }
    /// ```
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    public protocol ChannelRequestContext: RequestContext {
        /// The channel on which the request came, as the source of the context has it.
        var channel: any Channel { get }
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension RequestContext {
        /// The major version of HTTP over which a request came; nil where it is not known.
        func httpMajorVersion(of request: Request) async -> Int? {
            // HTTP/2 forbids these fields, and NIO refuses requests with them (RFC 9113, section 8.2.2).
            let ofHTTP1: [HTTPField.Name] = [.connection, .upgrade, .transferEncoding]
            if ofHTTP1.contains(where: request.headers.contains) { return 1 }
            guard let channel = (self as? any ChannelRequestContext)?.channel else { return nil }
            return await channel.httpMajorVersion
        }
    }

    extension Channel {
        fileprivate var httpMajorVersion: Int? {
            get async {
                let hasEncoder = pipeline.containsHandler(type: HTTPResponseEncoder.self)
                if (try? await hasEncoder.get()) != nil { return 1 }
                // The channel of a connection is a child of the server's, that of an HTTP/2 stream is one of a connection's.
                return parent?.parent == nil ? nil : 2
            }
        }
    }
#endif

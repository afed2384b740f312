import Foundation
public import Hummingbird

/// A request, with its sender once that is known.
public struct OrderRequestContext: RequestContext {
    /// How large the body of a request may be, in bytes.
    static let bodyLimit = 16 * 1024

    /// What Hummingbird needs.
    public var coreContext: CoreRequestContextStorage

    /// Who sends the request; nil until the token was looked at.
    var caller: Caller?

    /// A request of which the sender is not known yet.
    public init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
    }

    /// How large the body of a request may be, in bytes.
    public var maxUploadSize: Int { Self.bodyLimit }
}

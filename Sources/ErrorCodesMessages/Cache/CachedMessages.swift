/// An entry of the cache: what the store had, which may be nothing, and how long that holds.
struct CachedMessages: Sendable {
    var messages: StoredMessages
    /// From here on a query is due, while the entry is still served.
    var refresh: Duration
    /// From here on the entry is served only where the store is slow or fails.
    var expiry: Duration
}

#if Hummingbird
    import ErrorCodesMessages
    import HTTPTypes
    import Hummingbird
    import NIOCore

    extension ResponseBody {
        /// The body with a call for the error that ends it halfway, unless the connection is what failed.
        func watched(_ onFailure: @escaping @Sendable (any Error) async -> Void) -> ResponseBody {
            guard isStreamed else { return self }
            return ResponseBody(contentLength: contentLength) { writer in
                let watching = WatchedWriter(writer)
                do {
                    try await self.write(watching)
                } catch {
                    if !watching.hasFailed { await onFailure(error) }
                    throw error
                }
            }
        }

        /// Whether the body is made while it is sent. One that is in memory is sent with its head at once, and so must stay
        /// what it is; which of them a body of known length is, only reflection tells. That takes about 2 µs, for a response
        /// of this library too: a response does not say who made it. A body in memory that is wrapped for no reason would
        /// cost a packet of its own.
        private var isStreamed: Bool {
            guard let contentLength else { return true }
            guard contentLength > 0, let backing = Mirror(reflecting: self).children.first?.value else { return false }
            return Mirror(reflecting: backing).children.first?.label == "closure"
        }
    }

    private final class Failure: Sendable {
        let came = StateLock(false)
    }

    /// Remembers whether writing failed.
    private struct WatchedWriter: ResponseBodyWriter {
        private var base: any ResponseBodyWriter
        private let failure = Failure()

        init(_ base: any ResponseBodyWriter) { self.base = base }

        var hasFailed: Bool { failure.came.withLock { $0 } }

        mutating func write(_ buffer: ByteBuffer) async throws {
            do {
                try await base.write(buffer)
            } catch {
                failure.came.withLock { $0 = true }
                throw error
            }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
            let failure = failure
            do {
                try await base.finish(trailingHeaders)
            } catch {
                failure.came.withLock { $0 = true }
                throw error
            }
        }
    }
#endif

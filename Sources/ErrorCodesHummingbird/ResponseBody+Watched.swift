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

        /// True if the body is produced while it is sent.
        ///
        /// A body in memory is sent in one packet with its head, and wrapping it would cost another. If the length is
        /// known, only reflection tells the two apart; it takes about 2 µs, for this library's responses too.
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

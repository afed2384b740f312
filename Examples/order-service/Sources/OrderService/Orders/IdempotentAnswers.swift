import ErrorCodesHummingbird
import HTTPTypes
import Hummingbird
import NIOCore
import OrderCatalog

/// Answers a request that comes again as it was answered at first (IETF draft "The Idempotency-Key HTTP header field").
///
/// Only what succeeded is kept: after an error nothing was done, and the key may be sent again.
actor IdempotentAnswers {
    private struct Key: Hashable {
        var caller: Caller
        var text: String
    }

    private struct Entry {
        /// Of path and body; the hash is seeded anew in each process, so that nobody can aim at another's.
        var fingerprint: Int
        /// Nil while the request is running.
        var answer: Order?
        var end: ContinuousClock.Instant
    }

    private static let field = HTTPField.Name("Idempotency-Key")

    private let period: Duration
    private let now: @Sendable () -> ContinuousClock.Instant
    private var entries: [Key: Entry] = [:]
    private var nextSweep: ContinuousClock.Instant

    init(period: Duration, now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.period = period
        self.now = now
        nextSweep = now() + .seconds(60)
    }

    /// Does the work once for each key.
    ///
    /// - Throws: `idempotency-key-missing`, `idempotency-key-reused` and `idempotency-key-in-use`, and what the work
    ///   throws.
    nonisolated func answer(
        to request: Request,
        _ context: SignedInContext,
        work: (Request) async throws -> Order
    ) async throws -> Order {
        let key = Key(caller: context.caller, text: try Self.keyText(of: request))
        var request = request
        let body = try await request.collectBody(context: context)
        var hasher = Hasher()
        hasher.combine(request.uri.path)
        hasher.combine(body)
        if let answer = try await begin(key, hasher.finalize()) { return answer }
        do {
            let answer = try await work(request)
            await keep(answer, for: key)
            return answer
        } catch {
            await forget(key)
            throw error
        }
    }

    private static func keyText(of request: Request) throws -> String {
        guard let field, let text = request.headers[field], 1...255 ~= text.utf8.count,
            text.utf8.allSatisfy({ 0x21...0x7E ~= $0 })
        else { throw OrderError.idempotencyKeyMissing() }
        return text
    }

    /// The answer that was given before; nil where the work is to be done.
    private func begin(_ key: Key, _ fingerprint: Int) throws -> Order? {
        sweep()
        guard let entry = entries[key] else {
            entries[key] = Entry(fingerprint: fingerprint, answer: nil, end: now() + period)
            return nil
        }
        guard entry.fingerprint == fingerprint else { throw OrderError.idempotencyKeyReused() }
        guard let answer = entry.answer else { throw OrderError.idempotencyKeyInUse() }
        return answer
    }

    private func keep(_ answer: Order, for key: Key) { entries[key]?.answer = answer }

    private func forget(_ key: Key) { entries[key] = nil }

    /// Drops what is too old; what is running stays.
    private func sweep() {
        let now = now()
        guard now >= nextSweep else { return }
        nextSweep = now + .seconds(60)
        entries = entries.filter { $0.value.answer == nil || $0.value.end > now }
    }
}

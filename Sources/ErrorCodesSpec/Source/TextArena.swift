#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The bytes of texts, which neither change nor move, and are never given back.
///
/// Copies of a text outnumber the texts by far. Counting who holds one took a third of the time of a run, and a process
/// reads its specs once: what they hold is needed until it ends.
final class TextArena: @unchecked Sendable {
    static let shared = TextArena()

    private static let blockSize = 16 * 1_024

    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    /// All that was ever taken, so that nothing of it looks lost.
    private var blocks: [UnsafeMutableRawPointer] = []
    /// What is left of the last block.
    private var free: UnsafeMutablePointer<UInt8>?
    private var freeCount = 0

    private init() {
        pthread_mutex_init(lock, nil)
    }

    /// A copy of bytes.
    func copy(_ source: UnsafePointer<UInt8>, count: Int) -> UnsafePointer<UInt8> {
        let copy = allocate(count)
        memcpy(copy, source, count)
        return UnsafePointer(copy)
    }

    /// Room for bytes that the caller writes before a text shows them.
    func allocate(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        if count > Self.blockSize / 4 { return newBlock(count) }
        if count > freeCount { (free, freeCount) = (newBlock(Self.blockSize), Self.blockSize) }
        guard let bytes = free else { return newBlock(count) }
        free = bytes + count
        freeCount -= count
        return bytes
    }

    /// Keeps bytes that `malloc` gave.
    func adopt(_ bytes: UnsafeMutableRawPointer) {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        blocks.append(bytes)
    }

    private func newBlock(_ count: Int) -> UnsafeMutablePointer<UInt8> {
        guard let block = malloc(max(count, 1)) else { fatalError("there is no memory for \(count) bytes of text") }
        blocks.append(block)
        return block.assumingMemoryBound(to: UInt8.self)
    }
}

/// Bytes that texts share. They neither change nor move while one of the texts lives.
final class TextStorage: @unchecked Sendable {
    static let empty = TextStorage(capacity: 1)

    let bytes: UnsafeMutablePointer<UInt8>

    /// Makes room for bytes that the caller writes before a text shows them.
    init(capacity: Int) {
        bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(capacity, 1))
    }

    /// Takes over bytes that were allocated by ``ByteBuffer``.
    init(adopting bytes: UnsafeMutablePointer<UInt8>) {
        self.bytes = bytes
    }

    deinit {
        bytes.deallocate()
    }
}

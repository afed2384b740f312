#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Asks the system for large pages under a buffer of megabytes: the first touch of a page costs more than what is written
/// into it, and a large page is one touch in place of five hundred. Linux alone has to be asked.
enum LargePages {
    private static let size = 2 * 1_024 * 1_024

    static func prepare(_ memory: UnsafeMutableRawPointer, byteCount: Int) {
        #if os(Linux)
            guard byteCount >= 2 * size else { return }
            let start = memory.alignedUp(toMultipleOf: size)
            madvise(start, byteCount - (start - memory), Int32(MADV_HUGEPAGE))
        #endif
    }
}

#if GRDB
    #if canImport(Darwin)
        import Darwin
    #elseif canImport(Musl)
        import Musl
    #else
        import Glibc
    #endif

    /// Which file a path leads to, whatever it is called.
    struct FileIdentity: Equatable, Sendable {
        private let device: UInt64
        private let inode: UInt64

        /// Nil where the path leads to nothing that can be looked at.
        init?(path: String) {
            var facts = stat()
            guard stat(path, &facts) == 0 else { return nil }
            device = UInt64(truncatingIfNeeded: facts.st_dev)
            inode = UInt64(truncatingIfNeeded: facts.st_ino)
        }
    }
#endif

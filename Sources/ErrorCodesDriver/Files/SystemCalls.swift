#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

// Methods of this module have the names of these calls, and would be found first.
let readFromDescriptor: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = { read($0, $1, $2) }
let writeToDescriptor: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = { write($0, $1, $2) }

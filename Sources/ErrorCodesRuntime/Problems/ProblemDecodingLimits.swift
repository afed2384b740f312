/// How large a document may be before it is refused.
public struct ProblemDecodingLimits: Hashable, Sendable {
    /// The levels of arrays and objects within each other, the problem itself being the first.
    ///
    /// A value is released level by level, so thousands of levels need a large stack.
    public var depth: Int

    /// The size in bytes.
    public var size: Int

    /// Up to 512 levels and 64 MiB, unless told otherwise.
    public init(depth: Int = 512, size: Int = 64 << 20) {
        self.depth = depth
        self.size = size
    }
}

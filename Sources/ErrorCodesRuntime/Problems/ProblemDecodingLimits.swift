/// How large a document may be before it is refused.
public struct ProblemDecodingLimits: Hashable, Sendable {
    /// The levels of arrays and objects within each other, the problem itself being the first.
    ///
    /// A value that is asked for is made and released level by level, so thousands of levels need a large stack.
    public var depth: Int

    /// The size in bytes; more than a GiB counts as a GiB.
    public var size: Int

    /// The values, the problem itself and those within arrays and objects included.
    ///
    /// To decode a problem takes 8 bytes of memory for each value and for each name of a member. Values that are asked
    /// for as `JSONValue` take more, up to 100 bytes each.
    public var values: Int

    /// Up to 512 levels, 64 MiB and 1,048,576 values, unless told otherwise.
    public init(depth: Int = 512, size: Int = 64 << 20, values: Int = 1 << 20) {
        self.depth = depth
        self.size = size
        self.values = values
    }
}

/// Why bytes are not a problem: they are no JSON object, or a larger one than allowed.
public struct ProblemDecodingError: Error, Hashable, Sendable {
    /// The fault of the bytes.
    public struct Kind: Hashable, Sendable {
        let summary: String

        /// The bytes break the grammar of RFC 8259.
        public static let invalidSyntax = Kind(summary: "the JSON is not well formed")
        /// The bytes are not UTF-8 (RFC 8259, section 8.1).
        public static let invalidUTF8 = Kind(summary: "the bytes are not UTF-8")
        /// The document ends too early.
        public static let unexpectedEnd = Kind(summary: "the document ends too early")
        /// The document is a JSON value other than an object.
        public static let notAnObject = Kind(summary: "the document is not a JSON object")
        /// Arrays and objects lie deeper within each other than the limit.
        public static let tooDeep = Kind(summary: "arrays and objects are nested too deeply")
        /// The document has more values than the limit.
        public static let tooManyValues = Kind(summary: "the document has too many values")
        /// The document has more bytes than the limit.
        public static let tooLarge = Kind(summary: "the document is too large")
    }

    /// The fault.
    public let kind: Kind

    /// The byte at fault, counted from 0.
    public let offset: Int

    /// Says what is wrong, and where.
    public init(kind: Kind, offset: Int) {
        self.kind = kind
        self.offset = offset
    }
}

extension ProblemDecodingError: CustomStringConvertible {
    /// The fault, and its place.
    public var description: String { "\(kind.summary), at byte \(offset)" }
}

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

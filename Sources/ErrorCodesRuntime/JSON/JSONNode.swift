/// A value of a document, or the name of a member, in eight bytes.
///
/// The nodes within an array or object lie side by side: its elements, or name and value of each member in turn.
struct JSONNode: BitwiseCopyable {
    enum Kind {
        case null
        case `true`
        case `false`
        /// A number without fraction and exponent.
        case integer
        case number
        /// A string whose bytes are its text as they stand.
        case plainText
        /// A string with escapes.
        case escapedText
        case array
        case object
    }

    /// No document may have so many bytes, so that each offset and each index fits.
    static let limit = 1 << 30

    /// The kind in 4 bits, `first` and `count` in 30 each.
    private let bits: UInt64

    init(_ kind: Kind, first: Int = 0, count: Int = 0) {
        let tag = UInt64(truncatingIfNeeded: EnumTag.tag(of: kind))
        bits = tag | UInt64(truncatingIfNeeded: first) &<< 4 | UInt64(truncatingIfNeeded: count) &<< 34
    }

    var kind: Kind { EnumTag.value(of: Int(truncatingIfNeeded: bits & 15)) }

    var isText: Bool { kind == .plainText || kind == .escapedText }

    /// Of a number, or of the inside of a string, the offset of the first byte; of an array or object, the index of the
    /// first node within.
    var first: Int { Int(truncatingIfNeeded: bits &>> 4) & (Self.limit - 1) }

    /// The number of bytes, elements or members.
    var count: Int { Int(truncatingIfNeeded: bits &>> 34) }
}

/// The one place where a case of an enum becomes a number and back.
///
/// The rule is that of Swift's docs/ABI/TypeLayout.rst, "C-Like Enums": an enum whose cases have no payload is laid out
/// as an integer tag of the smallest size that holds all cases, none for a single case, and the tags go to the cases in
/// the order of their declaration, from 0.
///
/// It goes through memory: a cast to a tag of a fixed size does not compile for an enum of another one, not even in a
/// branch that is never taken, once the compiler has specialised it.
@usableFromInline
enum EnumTag<Enum> {
    @inlinable
    static func tag(of value: Enum) -> Int {
        withUnsafeBytes(of: value) { bytes in
            switch bytes.count {
            case 0: 0
            case 1: Int(bytes[0])
            case 2: Int(bytes.load(as: UInt16.self))
            default: Int(bytes.load(as: UInt32.self))
            }
        }
    }

    /// The case of a tag; the caller has checked that there is one.
    @inlinable
    static func value(of tag: Int) -> Enum {
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: tag).littleEndian) { $0.load(as: Enum.self) }
    }
}

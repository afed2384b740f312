/// The one place where a case of an enum becomes a number and back.
///
/// The rule is that of Swift's docs/ABI/TypeLayout.rst, "C-Like Enums": an enum whose cases have no payload is laid out
/// as an integer tag of the smallest size that holds all cases, none for a single case, and the tags go to the cases in
/// the order of their declaration, from 0.
enum EnumTag<Enum> {
    static func tag(of value: Enum) -> Int {
        switch MemoryLayout<Enum>.size {
        case 0: 0
        case 1: Int(unsafeBitCast(value, to: UInt8.self))
        case 2: Int(unsafeBitCast(value, to: UInt16.self))
        default: Int(unsafeBitCast(value, to: UInt32.self))
        }
    }

    /// The case of a tag; the caller has checked that there is one.
    static func value(of tag: Int) -> Enum {
        switch MemoryLayout<Enum>.size {
        case 0: unsafeBitCast((), to: Enum.self)
        case 1: unsafeBitCast(UInt8(tag), to: Enum.self)
        case 2: unsafeBitCast(UInt16(tag), to: Enum.self)
        default: unsafeBitCast(UInt32(tag), to: Enum.self)
        }
    }
}

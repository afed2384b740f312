/// A member of a problem that RFC 9457 defines (section 3.1).
enum StandardMember {
    case type
    case title
    case status
    case detail
    case instance

    /// The member of a name; nil where it is that of an extension.
    @inline(__always)
    init?(_ name: UnsafeBufferPointer<UInt8>) {
        guard 4...8 ~= name.count, let start = name.baseAddress else { return nil }
        let (candidate, spelling): (StandardMember, StaticString)
        switch (name.count, start[0]) {
        case (4, UInt8(ascii: "t")): (candidate, spelling) = (.type, "type")
        case (5, UInt8(ascii: "t")): (candidate, spelling) = (.title, "title")
        case (6, UInt8(ascii: "s")): (candidate, spelling) = (.status, "status")
        case (6, UInt8(ascii: "d")): (candidate, spelling) = (.detail, "detail")
        case (8, UInt8(ascii: "i")): (candidate, spelling) = (.instance, "instance")
        default: return nil
        }
        guard StaticText(spelling).equals(StaticText(start: start, count: name.count)) else { return nil }
        self = candidate
    }

    /// The member of a name; nil where it is that of an extension.
    init?(_ name: String) {
        var name = name
        guard let member = name.withUTF8({ StandardMember($0) }) else { return nil }
        self = member
    }
}

/// The five parts of a URI reference (RFC 3986, sections 3 and 4.1), as they are written, nothing decoded.
///
/// Every text is one: what breaks the grammar of a part stays in that part.
struct URIReference: Hashable {
    var scheme: [UInt8]?
    var authority: [UInt8]?
    var path: [UInt8]
    var query: [UInt8]?
    var fragment: [UInt8]?

    /// Takes a reference apart, as the expression of appendix B does; a scheme that breaks its grammar (section 3.1)
    /// is a part of the path.
    init(_ text: String) {
        var rest = Array(text.utf8)[...]
        fragment = Self.cut(&rest, after: UInt8(ascii: "#"))
        query = Self.cut(&rest, after: UInt8(ascii: "?"))
        if let colon = rest.firstIndex(of: UInt8(ascii: ":")), Self.isScheme(rest[..<colon]) {
            scheme = Array(rest[..<colon])
            rest = rest[(colon + 1)...]
        }
        if rest.starts(with: "//".utf8) {
            let authority = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "/") }
            self.authority = Array(authority)
            rest = rest[authority.endIndex...]
        }
        path = Array(rest)
    }

    private static func cut(_ rest: inout ArraySlice<UInt8>, after separator: UInt8) -> [UInt8]? {
        guard let index = rest.firstIndex(of: separator) else { return nil }
        defer { rest = rest[..<index] }
        return Array(rest[(index + 1)...])
    }

    /// `scheme = ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )`.
    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, isLetter(first) else { return false }
        return bytes.allSatisfy {
            isLetter($0) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || "+-.".utf8.contains($0)
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
    }
}

extension URIReference: CustomStringConvertible {
    /// The parts put together again (section 5.3).
    var description: String {
        var bytes: [UInt8] = []
        if let scheme { bytes += scheme + [UInt8(ascii: ":")] }
        if let authority { bytes += Array("//".utf8) + authority }
        bytes += path
        if let query { bytes += [UInt8(ascii: "?")] + query }
        if let fragment { bytes += [UInt8(ascii: "#")] + fragment }
        return String(decoding: bytes, as: UTF8.self)
    }
}

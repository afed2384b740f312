import ErrorCodesRuntime

/// A language tag as it was asked for, checked and taken apart.
struct WrittenTag {
    /// The tag in its conventional case, without wildcards.
    let text: String
    let id: LocaleID
    /// The subtags behind language, script and region, in lower case.
    let rest: [String]

    /// Nil where the tag has a subtag that no tag can have, or does not begin with a language (RFC 5646, section 2.1).
    ///
    /// What exceeds the length is dropped, from a whole subtag on.
    init?(_ tag: String, maximumLength: Int) {
        var reader = LocaleReader()
        var rest: [String] = []
        var length = 0
        for written in tag.utf8.split(omittingEmptySubsequences: false, whereSeparator: Self.isSeparator) {
            length += written.count + 1
            if length > maximumLength + 1 { break }
            if written.elementsEqual("*".utf8), reader.id != nil { continue }
            guard Self.isWellFormed(written) else { return nil }
            var subtag = Subtag.none
            for byte in written { subtag.append(byte) }
            if rest.isEmpty, reader.read(subtag, length: written.count) { continue }
            guard reader.id != nil else { return nil }
            rest.append(String(decoding: subtag.bytes, as: UTF8.self))
        }
        guard let id = reader.id else { return nil }
        if rest.last?.utf8.count == 1 { rest.removeLast() }
        self.id = id
        self.rest = rest
        text = ([id.tag] + rest).joined(separator: "-")
    }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") }

    private static func isWellFormed(_ subtag: Substring.UTF8View) -> Bool {
        1...8 ~= subtag.count
            && subtag.allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 || $0 &- UInt8(ascii: "0") < 10 }
    }
}

/// Words that Swift names write in capitals: `URL` in `malformedURL` (API design guidelines, "Follow case conventions").
package struct Initialisms: Sendable {
    package static let pattern = "^[A-Z][A-Za-z0-9]*$"

    /// The well-known ones: those of Go's linter, and more that are commonplace in the names of errors.
    private static let wellKnown: [Text] = [
        "ACL", "API", "ASCII", "CORS", "CPU", "CSRF", "CSS", "CSV", "DNS", "EOF", "FTP", "GPS", "GPU", "GUID", "HTML",
        "HTTP", "HTTPS", "IBAN", "ID", "IO", "IP", "ISO", "JPEG", "JSON", "JWT", "LDAP", "MFA", "OTP", "PDF", "PNG",
        "QR", "RFC", "RPC", "SDK", "SHA", "SLA", "SMS", "SMTP", "SQL", "SSH", "SSL", "SSO", "TCP", "TLS", "TTL", "UDP",
        "UI", "URI", "URL", "UTC", "UTF", "UUID", "VM", "VPN", "XML", "XSS", "YAML",
    ]

    /// Those that are common to all specs.
    package static let common = Initialisms([])

    /// The spellings of the spec, which come first, and the well-known ones.
    private let spellings: [Text]
    /// By the length of a word the letters with which one of that length begins, a bit each: most words end here.
    private var firstLetters: [UInt32]

    /// - Parameter own: Those of a spec, as they are to be spelled.
    package init(_ own: [Text]) {
        spellings = own + Self.wellKnown
        firstLetters = Array(repeating: 0, count: spellings.reduce(0) { max($0, $1.count) } + 1)
        for spelling in spellings { firstLetters[spelling.count] |= Self.bit(spelling.start[0]) }
    }

    /// True if a text can be one: letters and digits, with a capital first.
    package static func isValid(_ text: Text) -> Bool {
        text.bytes.first?.isUppercaseLetter == true && text.bytes.allSatisfy { $0.isLetter || $0.isDigit }
    }

    /// How a word in small letters begins where it is an initialism, perhaps with digits or a plural's `s` behind it: `ID` for
    /// `id`, `ids` and `id2`; nil for another.
    func spelling(of word: UnsafeBufferPointer<UInt8>) -> Text? {
        if let spelling = find(word) { return spelling }
        var end = word.count
        while end > 0, word[end - 1].isDigit { end -= 1 }
        if end == word.count, end > 0, word[end - 1] == UInt8(ascii: "s") { end -= 1 }
        return end == word.count ? nil : find(UnsafeBufferPointer(rebasing: word[..<end]))
    }

    private func find(_ word: UnsafeBufferPointer<UInt8>) -> Text? {
        guard 1..<firstLetters.count ~= word.count, firstLetters[word.count] & Self.bit(word[0]) != 0 else {
            return nil
        }
        return spellings.first { spelling in
            spelling.count == word.count && zip(spelling.bytes, word).allSatisfy { $0.lowercased == $1 }
        }
    }

    /// The bit of a letter in either case; none for what is no letter.
    private static func bit(_ byte: UInt8) -> UInt32 { byte.isLetter ? 1 &<< UInt32(byte & 0x1F) : 0 }
}

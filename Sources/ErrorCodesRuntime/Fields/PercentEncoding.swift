/// Percent-encoding of URI references and their parts (RFC 3986, sections 2 and 3).
package enum PercentEncoding {
    /// A fragment: every byte is encoded that it may not hold as itself.
    static func encode(_ text: String) -> String { encode(text, except: isFragmentCharacter) }

    /// Any component: only unreserved characters stand for themselves (section 2.3).
    static func component(_ text: String) -> String { encode(text, except: isUnreserved) }

    /// A whole reference: reserved characters keep their meaning, as do bytes that are encoded already; what a reference
    /// may not hold is encoded.
    static func reference(_ text: String) -> String { encodingOnce(text, keeping: "#[]") }

    /// A path, perhaps with a query: as a reference, but for the characters that neither may hold.
    package static func path(_ text: String) -> String { encodingOnce(text, keeping: "") }

    private static func encodingOnce(_ text: String, keeping others: String) -> String {
        let bytes = Array(text.utf8)
        let isEncoded = { (index: Int) in
            index + 2 < bytes.count && bytes[index + 1...index + 2].allSatisfy { hexadecimalValue($0) != nil }
        }
        var encoded: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isKept =
                byte == UInt8(ascii: "%") ? isEncoded(index) : isFragmentCharacter(byte) || others.utf8.contains(byte)
            append(byte, isKept: isKept, to: &encoded)
        }
        return String(decoding: encoded, as: UTF8.self)
    }

    private static func encode(_ text: String, except isKept: (UInt8) -> Bool) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 { append(byte, isKept: isKept(byte), to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func append(_ byte: UInt8, isKept: Bool, to bytes: inout [UInt8]) {
        if isKept {
            bytes.append(byte)
        } else {
            bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
        }
    }

    /// `unreserved = ALPHA / DIGIT / "-" / "." / "_" / "~"`.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        byte.isLetterOrDigit || "-._~".utf8.contains(byte)
    }

    /// A hexadecimal digit in upper case (RFC 3986, section 2.1).
    static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    /// The bytes that were encoded; nil where `%` is not followed by two hexadecimal digits.
    static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = text.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexadecimalValue), let low = rest.next().flatMap(hexadecimalValue)
            else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    /// `fragment = *( pchar / "/" / "?" )`, a bit for each ASCII character that stands for itself.
    static func isFragmentCharacter(_ byte: UInt8) -> Bool {
        let set: UInt64 = byte < 64 ? 0xAFFF_FFD2_0000_0000 : 0x47FF_FFFE_87FF_FFFF
        return byte < 128 && set &>> UInt64(byte) & 1 == 1
    }
}

/// The value of a hexadecimal digit.
func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
}

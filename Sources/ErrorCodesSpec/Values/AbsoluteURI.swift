/// An absolute URI by the letters that RFC 3986 allows: a scheme, `:`, and no character that would need escaping.
package struct AbsoluteURI: Sendable, Hashable {
    package static let pattern =
        #"^[A-Za-z][A-Za-z0-9+.-]*:([!#$&'()*+,./0-9:;=?@A-Z\[\]_a-z~-]|%[0-9A-Fa-f]{2})+$"#
    package let text: Text

    @_optimize(none) package init?(_ text: Text) {
        guard text.withBytes(Self.isAbsolute) else { return nil }
        self.text = text
    }

    private static func isAbsolute(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 1 < bytes.count, bytes[0].isLetter else {
            return false
        }
        let isScheme = bytes[..<colon].allSatisfy { $0.isLetter || $0.isDigit || "+.-".utf8.contains($0) }
        return isScheme && isMadeOfURICharacters(bytes[(colon + 1)...])
    }

    private static func isMadeOfURICharacters(_ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%") {
                guard index + 2 < bytes.endIndex, bytes[index + 1].isHexDigit, bytes[index + 2].isHexDigit else {
                    return false
                }
            } else if !(byte.isLetter || byte.isDigit || "!#$&'()*+,./:;=?@[]_~-".utf8.contains(byte)) {
                return false
            }
            index += 1
        }
        return true
    }
}

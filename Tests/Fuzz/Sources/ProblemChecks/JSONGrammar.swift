/// The grammar of RFC 8259, and the byte order mark that readers may ignore (section 8.1), written apart from the runtime's parser so that the two can be compared.
struct JSONGrammar {
    private let bytes: [UInt8]
    private var index = 0

    /// Whether bytes are one object in UTF-8, no deeper than a number of levels.
    static func isObject(_ bytes: [UInt8], depth: Int) -> Bool {
        guard String(decoding: bytes, as: UTF8.self).utf8.elementsEqual(bytes) else { return false }
        var grammar = JSONGrammar(bytes: bytes)
        _ = grammar.skip("\u{FEFF}")
        grammar.skipWhiteSpace()
        guard grammar.next == UInt8(ascii: "{"), grammar.skipValue(depth) else { return false }
        grammar.skipWhiteSpace()
        return grammar.next == nil
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipWhiteSpace() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes[index...].starts(with: text.utf8) else { return false }
        index += text.utf8.count
        return true
    }

    private mutating func skipValue(_ depth: Int) -> Bool {
        skipWhiteSpace()
        switch next {
        case UInt8(ascii: "{"): return depth > 0 && skipContainer("{", "}", depth, named: true)
        case UInt8(ascii: "["): return depth > 0 && skipContainer("[", "]", depth, named: false)
        case UInt8(ascii: "\""): return skipString()
        default: return skip("true") || skip("false") || skip("null") || skipNumber()
        }
    }

    private mutating func skipContainer(_ open: String, _ close: String, _ depth: Int, named: Bool) -> Bool {
        guard skip(open) else { return false }
        skipWhiteSpace()
        if skip(close) { return true }
        repeat {
            skipWhiteSpace()
            if named {
                guard next == UInt8(ascii: "\""), skipString() else { return false }
                skipWhiteSpace()
                guard skip(":") else { return false }
            }
            guard skipValue(depth - 1) else { return false }
            skipWhiteSpace()
        } while skip(",")
        return skip(close)
    }

    private mutating func skipString() -> Bool {
        index += 1
        while let byte = next {
            index += 1
            switch byte {
            case UInt8(ascii: "\""): return true
            case 0x00...0x1F: return false
            case UInt8(ascii: "\\"): guard skipEscape() else { return false }
            default: break
            }
        }
        return false
    }

    private mutating func skipEscape() -> Bool {
        guard let byte = next else { return false }
        index += 1
        guard byte == UInt8(ascii: "u") else { return "\"\\/bfnrt".utf8.contains(byte) }
        for _ in 0..<4 {
            guard let digit = next, "0123456789abcdefABCDEF".utf8.contains(digit) else { return false }
            index += 1
        }
        return true
    }

    private mutating func skipNumber() -> Bool {
        _ = skip("-")
        if !skip("0") { guard skipDigits() else { return false } }
        if skip(".") { guard skipDigits() else { return false } }
        if skip("e") || skip("E") {
            _ = skip("+") || skip("-")
            return skipDigits()
        }
        return true
    }

    private mutating func skipDigits() -> Bool {
        let start = index
        while let byte = next, "0123456789".utf8.contains(byte) { index += 1 }
        return index > start
    }
}

import ErrorCodesRuntime
import Testing

/// The reader looks at eight bytes at a time, so every length and every place of what is special is tried.
@Suite("Strings of every length")
struct JSONStringScanningTests {
    private func text(_ bytes: [UInt8]) throws(ProblemDecodingError) -> String? {
        try ProblemDetails(decoding: Array("{\"title\":\"".utf8) + bytes + Array("\"}".utf8)).title
    }

    private static func filled(_ length: Int, _ insert: [UInt8], at position: Int) -> [UInt8] {
        var bytes = Array(repeating: UInt8(ascii: "x"), count: length)
        bytes.insert(contentsOf: insert, at: position)
        return bytes
    }

    static let lengths = Array(0..<20)

    @Test("what is well formed", arguments: lengths)
    func wellFormed(length: Int) throws {
        for position in 0...length {
            let end = String(repeating: "x", count: length - position)
            for (json, value) in [("\\n", "\n"), ("é", "é"), ("\\\"é\\\\", "\"é\\"), ("😀", "😀"), ("\u{7F}", "\u{7F}")] {
                let expected = String(repeating: "x", count: position) + value + end
                #expect(try text(Self.filled(length, Array(json.utf8), at: position)) == expected)
            }
        }
    }

    @Test("what is not", arguments: lengths)
    func malformed(length: Int) {
        for position in 0...length {
            for byte: UInt8 in [0x00, 0x1F, 0x0A] {
                #expect(throws: ProblemDecodingError(kind: .invalidSyntax, offset: 10 + position)) {
                    try text(Self.filled(length, [byte], at: position))
                }
            }
            for bytes: [UInt8] in [[0x80], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x5C, 0x6E, 0xFF]] {
                #expect(throws: ProblemDecodingError(kind: .invalidUTF8, offset: 10)) {
                    try text(Self.filled(length, bytes, at: position))
                }
            }
        }
    }
}

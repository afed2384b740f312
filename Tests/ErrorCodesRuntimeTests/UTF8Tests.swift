import ErrorCodesRuntime
import Testing

@Suite("UTF-8")
struct UTF8Tests {
    /// Whether the bytes of a member's name pass.
    private func passes(_ bytes: [UInt8]) -> Bool {
        (try? ProblemDetails(decoding: Array("{\"".utf8) + bytes + Array("\":1}".utf8))) != nil
    }

    @Test("every scalar at a boundary passes")
    func scalars() {
        for value in [0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF]
            as [UInt32]
        {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect(passes(Array(String(scalar).utf8)), "U+\(String(value, radix: 16))")
        }
    }

    @Test("every leading byte and the next is judged as the standard library judges it")
    func pairs() {
        for first in UInt8(0xC0)...UInt8.max {
            for second in UInt8.min...UInt8.max {
                guard second >= 0x20, second != UInt8(ascii: "\""), second != UInt8(ascii: "\\") else { continue }
                for tail in [[], [0x80], [0x80, 0x80], [0xBF, 0x41]] as [[UInt8]] {
                    let bytes = [first, second] + tail
                    let isWellFormed = Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
                    guard passes(bytes) != isWellFormed else { continue }
                    Issue.record("\(bytes) should \(isWellFormed ? "pass" : "be refused")")
                }
            }
        }
    }
}

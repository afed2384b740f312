import Testing

@testable import ErrorCodesSwiftEmitter
@testable import ErrorCodesWriting
@testable import ErrorCodesSpec

struct OutputBufferTests {
    @Test(arguments: [0, 9, 10, 100, 999_999, 1_000_000, -1, -10, .max, .min])
    func numbers(_ number: Int) {
        #expect(written { $0.append(number) } == String(number))
    }

    /// Whatever room is left when a text comes.
    @Test(arguments: 0...80)
    func aBufferKeepsItsBytesWhenItGrows(filled: Int) {
        for length in 0...80 {
            let text = String(repeating: "t", count: length)
            let expected = String(repeating: ".", count: filled) + text + text + "-9223372036854775808literal"
            #expect(
                written { buffer in
                    for _ in 0..<filled { buffer.append(UInt8(ascii: ".")) }
                    buffer.append(Text(text))
                    buffer.append(Array(text.utf8))
                    buffer.append(Int.min)
                    buffer.append(literal: "literal")
                } == expected
            )
        }
    }

    @Test
    func aSinkGetsWhatMemoryWouldHold() {
        let sink = Sink()
        var streamed = CodeWriter(to: sink)
        var kept = CodeWriter(sizeHint: 0)
        for number in 0..<20_000 {
            write(number, to: &streamed)
            write(number, to: &kept)
        }
        streamed.finish()
        #expect(sink.blocks > 2)
        #expect(sink.bytes == kept.bytes)
    }

    private func write(_ number: Int, to writer: inout CodeWriter) {
        writer.begin("line ")
        writer.put(number)
        writer.put(SwiftTableText(Text(String(repeating: "-", count: number % 71))))
        writer.end(number.isMultiple(of: 5_000) ? " and more, so that no line begins where a block does" : "")
    }

    private func written(_ write: (inout OutputBuffer) -> Void) -> String {
        var buffer = OutputBuffer(capacity: 0)
        write(&buffer)
        return String(decoding: buffer.bytes, as: UTF8.self)
    }
}

private final class Sink: OutputSink {
    var bytes: [UInt8] = []
    var blocks = 0

    func receive(_ block: UnsafeRawBufferPointer) {
        bytes += block
        blocks += 1
    }
}

import ErrorCodesDriver
import Foundation
import Testing

@testable import ErrorCodesOperations

/// Lines across the boundaries of blocks.
@Suite struct LineReaderTests {
    /// The lines of a text, nil for those that are too long.
    private func lines(_ bytes: [UInt8], size: Int, start: Int = 0) throws -> [[UInt8]?] {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try Data(bytes.dropFirst(start)).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        let handle = try FileHandle(forReadingFrom: url)
        var lines: [[UInt8]?] = []
        var reader = LineReader(handle.fileDescriptor, size: size)
        try reader.readAll(after: Array(bytes.prefix(start))) { line in
            if case .bytes(let bytes) = line { lines.append(Array(bytes)) } else { lines.append(nil) }
        }
        return lines
    }

    @Test(arguments: 4...40)
    func boundariesChangeNothing(_ size: Int) throws {
        // No last line feed; a carriage return, a NUL byte, and bytes that are not UTF-8.
        let text = Array("a\n\nbc\r\n".utf8) + [0, 0xFF, 0x0A, 0x80]
        let expected: [[UInt8]?] = [Array("a".utf8), [], Array("bc".utf8), [0, 0xFF], [0x80]]
        for start in 0...2 { #expect(try lines(text, size: size, start: start) == expected) }
    }

    @Test func aLongLineIsPassedOver() throws {
        let text = Array("ab\n0123456789\ncd\n01234567".utf8)
        #expect(try lines(text, size: 8) == [Array("ab".utf8), nil, Array("cd".utf8), nil])
    }

    @Test func tenMegabytesArePassedOver() throws {
        let text = [UInt8](repeating: 0x61, count: 10_000_000) + Array("\nb".utf8)
        #expect(try lines(text, size: LineReader.blockSize) == [nil, [0x62]])
    }
}

import ErrorCodesAuthoring

@testable import ErrorCodesSpec
import Testing

/// What handles memory itself, with sizes up to and beyond that of its first block; `Tests/sanitize` runs it under the
/// address sanitizer.
@Suite("Memory of the reader")
struct MemoryTests {
    static let sizes = [0, 1, 7, 8, 9, 62, 63, 64, 65, 127, 128, 129, 4_095, 4_096, 4_097, 16_384, 16_385, 100_000]

    private static func bytes(_ count: Int, _ seed: Int = 0) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: ($0 &+ seed) &* 31 % 95 + 0x20) }
    }

    @Test("texts stay what they were, whatever comes after them", arguments: 0..<4)
    func texts(seed: Int) async {
        await withTaskGroup(of: Bool.self) { group in
            for task in 0..<8 {
                group.addTask {
                    let copies = Self.sizes.map { size in
                        let bytes = Self.bytes(size, seed + task)
                        return (bytes, bytes.withUnsafeBytes { Text(copying: $0) })
                    }
                    return copies.allSatisfy { bytes, text in text.withBytes { Array($0) } == bytes }
                }
            }
            for await isIntact in group { #expect(isIntact) }
        }
    }

    @Test("a table finds every word at every size", arguments: [0, 1, 7, 8, 9, 64, 1_000])
    func wordTable(count: Int) {
        let words = (0..<count).map { Text(String(repeating: "w", count: $0 % 41) + String($0)) }
        for capacity in [0, 8, count] {
            let table = WordTable(capacity: capacity)
            for (number, word) in words.enumerated() {
                #expect(table[word] == nil)
                #expect(table.insert(word) == nil)
                #expect(table.insert(word) == number)
            }
            #expect(table.words == words)
            #expect(words.indices.allSatisfy { table[words[$0]] == $0 && table.word($0) == words[$0] })
            #expect(table[Text("none")] == nil)
        }
    }

    @Test("bytes are looked at up to the end of their memory, and not beyond", arguments: 0...40)
    func plainBytes(count: Int) {
        for position in 0...count {
            var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: count)
            if position < count { bytes[position] = 0x7F }
            bytes.withUnsafeBufferPointer { bytes in
                guard let start = bytes.baseAddress else { return }
                #expect(PlainBytes.end(start, from: 0, to: count) == position)
                #expect(PlainBytes.endOfLines(start, from: 0, to: count) == position)
            }
        }
    }

    @Test("a file of any size is read to its last byte", arguments: sizes)
    func files(size: Int) {
        let title = String(repeating: "t", count: max(size, 1))
        let text = BrokenSpec.head + "errors: { internal-error: { status: 500, title: \(title) } }"
        let result = SpecPipeline.run(spec: SourceFile(path: "orders.errorcodes.yaml", text: text), rules: .all)
        #expect(result.catalog?.errors.first?.title.string == title)
    }
}

@testable import ErrorCodesRuntime
import Testing

/// What handles memory itself, with sizes up to and beyond that of its first block; `Tests/sanitize` runs it under the
/// address sanitizer.
@Suite("Memory that grows")
struct MemoryTests {
    private final class Element: Equatable {
        static func == (left: Element, right: Element) -> Bool { left === right }
    }

    private struct WeakElement { weak var element: Element? }

    @Test(
        "a list that moves out of lent memory keeps its elements, and lets go of them",
        arguments: [1, 2, 3, 16, 39, 40]
    )
    func scratchList(lent: Int) {
        let remains = held(lent: lent)
        #expect(remains.count == 40 && remains.allSatisfy { $0.element == nil })
    }

    private func held(lent: Int) -> [WeakElement] {
        let elements = (0..<40).map { _ in Element() }
        withUnsafeTemporaryAllocation(of: Element.self, capacity: lent) { memory in
            var list = ScratchList(lent: memory)
            for count in 0..<elements.count {
                #expect(list.count == count)
                list.append(elements[count])
                #expect((0...count).allSatisfy { list[$0] == elements[$0] })
            }
            list.truncate(to: 20)
            elements.withUnsafeBufferPointer { list.append(contentsOf: $0) }
            #expect(list.withElements { Array($0) } == elements.prefix(20) + elements)
            list[0] = elements[39]
            #expect(list[0] == elements[39])
            withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { memory in
                var copy = ScratchList(lent: memory)
                copy.append(copyOf: list, from: 7)
                #expect(copy.withElements { Array($0) } == list.withElements { Array($0.dropFirst(7)) })
            }
            list.truncate(to: 3)
            #expect(list.count == 3)
        }
        return elements.map { WeakElement(element: $0) }
    }

    /// What is appended to a buffer, and the bytes that it adds.
    private static let additions: [(String, @Sendable (inout JSONBuffer) -> Void)] = [
        ("x", { $0.append(UInt8(ascii: "x")) }), ("-9223372036854775808", { $0.append(Int.min) }),
        ("7", { $0.append(7) }),
        (#","name":"#, { $0.append(nameOfNext: StaticText("name")) }),
        (#","a longer name":"#, { $0.append(nameOfNext: StaticText("a longer name")) }),
        (#","a\"b":"#, { $0.append(nameOfNext: StaticText("a\"b")) }),
        (#"\u0000\"\\\n"#, { $0.append(escaped: "\u{0}\"\\\n") }),
        ("seventeen letters", { $0.append(raw: "seventeen letters") }),
        (String(repeating: "long", count: 20), { $0.append(escaped: String(repeating: "long", count: 20)) }),
    ]

    @Test("a buffer that moves out of lent memory keeps its bytes", arguments: 1..<80)
    func jsonBuffer(lent: Int) {
        for (text, append) in Self.additions {
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: lent) { memory in
                // Whatever room is left when the addition comes.
                for filled in 0...lent {
                    var buffer = JSONBuffer(lent: memory)
                    for _ in 0..<filled { buffer.append(UInt8(ascii: ".")) }
                    append(&buffer)
                    let expected = Array((String(repeating: ".", count: filled) + text).utf8)
                    #expect(buffer.bytes == expected)
                    buffer.append(copyOfFirst: buffer.count)
                    #expect(buffer.bytes == expected + expected)
                    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1) { memory in
                        var other = JSONBuffer(lent: memory)
                        other.append(copyOf: buffer, from: filled)
                        #expect(other.bytes == Array(expected.dropFirst(filled)) + expected)
                    }
                }
            }
        }
    }

    @Test("a document that ends where its memory does", arguments: [0, 1, 7, 8, 9, 15, 16, 17, 1_023, 1_024, 65_536])
    func document(size: Int) throws {
        let text = String(repeating: "x", count: size)
        let members = (0..<size / 16).map { number in
            #""m\#(number)":[\#(number),{"a":"\#(text.prefix(number % 40))"}],"#
        }
        let problem = try ProblemDetails(decoding: Array(#"{\#(members.joined())"title":"\#(text)"}"#.utf8))
        #expect(problem.title == text)
        #expect(problem.extensions.count == size / 16)
        for (number, member) in problem.extensions.enumerated() {
            #expect(member.value == [.integer(number), ["a": .string(String(text.prefix(number % 40)))]])
        }
    }

    @Test("payloads with more parts than there is room for at first", arguments: [0, 1, 15, 16, 17, 32])
    func payloads(count: Int) {
        let error = HostileError.many(Array(0..<count), "last")
        let other = HostileError.many(Array(0..<count), "other")
        #expect(error == error && error != other)
        #expect(Set([error, other, error]).count == 2)
        #expect(error.parameters.count == count + 1)
        #expect(error.encodedProblem() == ProblemDetails(error).encoded())
        let found = error.lendParameters { parameters in parameters.contains("last") ? "found" : nil }
        #expect(found == "found")
    }
}

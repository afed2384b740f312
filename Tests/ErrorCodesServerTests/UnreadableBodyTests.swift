import ErrorCodesRuntime
import ErrorCodesServer
import Testing

@Suite("Bodies that a decoder calls corrupt")
struct UnreadableBodyTests {
    private let corrupt = DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: ""))

    /// What a decoder makes of it that cannot read 1.5, and how often it was asked.
    private func status(of body: String) -> (status: PlainStatus, count: Int) {
        var count = 0
        let status = PlainStatus(corrupt, in: Array(body.utf8)) { bytes in
            count += 1
            if String(decoding: bytes, as: UTF8.self).contains("1.5") { throw corrupt }
        }
        return (status, count)
    }

    @Test("what is not JSON is a 400", arguments: ["", "1,\"root\":2", "1}", "{\"a\":1},{}", "1],[2", "[1", "{} x"])
    func notJSON(body: String) {
        #expect(status(of: body).status.status == 400)
    }

    @Test("any value is JSON", arguments: ["1", "null", " [] ", "{}", "\"x\"", "{\"a\":[1,{\"b\":2}]}"])
    func valuesOfAnyKind(body: String) {
        #expect(status(of: body).status.status == 422)
    }

    @Test("the number at fault is looked for in bodies of bounded size")
    func boundedSearch() {
        let body = { (padding: Int) in
            "{\"pad\":\"" + String(repeating: "x", count: padding) + "\",\"items\":[0,1.5,2]}"
        }
        #expect(status(of: body(100)).status.fields.map(\.location) == [.body("/items/1")])
        let large = status(of: body(70_000))
        #expect(large.status.fields.map(\.location) == [.body(.root)])
        #expect(large.count == 0)
    }
}

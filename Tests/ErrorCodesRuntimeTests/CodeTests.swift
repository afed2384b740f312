import ErrorCodesRuntime
import Foundation
import Testing

@Suite("Codes and their table")
struct CodeTests {
    typealias Code = OrderError.Code

    @Test("the facts of a row")
    func facts() {
        let code = Code.queued
        #expect(code.ordinal == 4)
        #expect(code.rawValue == 20005)
        #expect(code.name == "queued")
        #expect(code.description == "queued")
        #expect(code.status == 503)
        #expect(code.title == "Queued")
        #expect(code.type == "https://example.com/some/registered/type")
        #expect(code.detailTemplate == "{mail} is number {position}: ready in {eta}, {{tagged}} {tags}.")
        #expect(code.retry == .after(.seconds(30)))
        #expect(code.logLevel == .notice)
        #expect(code.headers.map { [$0.name, $0.template] } == [["Retry-After", "{eta}"]])
        #expect(code.documentation == "https://wiki.example.com/orders")
        #expect(code.deprecation == nil)
    }

    @Test("a row without attributes has none")
    func absentFacts() {
        let code = Code.internalError
        #expect(code.type == "https://errors.example.com/orders/internal-error")
        #expect(code.detailTemplate == nil)
        #expect(code.range == nil)
        #expect(code.headers == [])
        #expect(code.documentation == nil)
        #expect(code.retry == .backoff)
        #expect(code.logLevel == .error)
        #expect(Code.scheduled.retry == .after(.milliseconds(1500)))
    }

    @Test("the table names its domain")
    func domain() {
        #expect(Code._table.domain == "shop.orders")
        #expect(Code._table.typeBase == "https://errors.example.com/orders/")
        #expect(Code._table.count == 7)
    }

    @Test("ranges, with and without a title")
    func ranges() {
        let parameters = Code.unauthenticated.range
        #expect(parameters?.name == "parameters")
        #expect(parameters?.bounds == 10000...19999)
        #expect(parameters?.title == "Parameter validation")
        #expect(Code.orderInProgress.range?.title == nil)
        #expect(Code.orderInProgress.range != parameters)
    }

    @Test("a deprecated code names its replacement")
    func deprecation() throws {
        let code = try #require(Code(rawValue: 20002))
        #expect(code.deprecation?.since == "2.0")
        #expect(code.deprecation?.replacement == .orderInProgress)
        let gone = try #require(StockError.Code.gone.deprecation)
        #expect(gone.since == nil)
        #expect(gone.replacement == nil)
    }

    @Test("every code is found by its value, name, type and ordinal, and only so")
    func lookup() {
        for (position, code) in Code.allCases.enumerated() {
            #expect(code.ordinal == position)
            #expect(Code(rawValue: code.rawValue) == code)
            #expect(Code(name: code.name) == code)
            #expect(Code(type: code.type) == code)
            #expect(Code(ordinal: position) == code)
        }
        for absent in [Int.min, -1, 0, 10000, 10003, 20003, 20007, 99998, 100000, Int.max] {
            #expect(Code(rawValue: absent) == nil)
        }
        for absent in ["", "queue", "queuedx", "Queued"] { #expect(Code(name: absent) == nil) }
        for absent in ["", "queued", "https://errors.example.com/orders/", "https://errors.example.com/orders/queued"] {
            #expect(Code(type: absent) == nil)
        }
        #expect(Code(ordinal: -1) == nil)
        #expect(Code(ordinal: 7) == nil)
    }

    @Test("the code for errors that nobody declared")
    func unexpected() {
        #expect(Code.unexpectedErrorCode == .internalError)
        #expect(StockError.Code.unexpectedErrorCode == nil)
    }

    @Test("string codes, even such as look like numbers")
    func strings() {
        #expect(StockError.Code.allCases.map(\.rawValue) == ["01007", "20001", "low-stock"])
        for code in StockError.Code.allCases { #expect(StockError.Code(rawValue: code.rawValue) == code) }
        for absent in ["", "1007", "0100", "010070", "zzz"] { #expect(StockError.Code(rawValue: absent) == nil) }
    }

    @Test("success codes")
    func success() {
        #expect(OrderError.Success.allCases.map(\.rawValue) == [0, 1])
        #expect(OrderError.Success.created.status == 201)
        #expect(OrderError.Success.created.title == "Created")
        #expect(OrderError.Success(name: "ok") == .ok)
    }

    @Test("Codable as the raw value")
    func codable() throws {
        let codes: [Code] = [.queued, .internalError]
        #expect(String(decoding: try JSONEncoder().encode(codes), as: UTF8.self) == "[20005,99999]")
        #expect(try JSONDecoder().decode([Code].self, from: Data("[20005,99999]".utf8)) == codes)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Code].self, from: Data("[1]".utf8)) }
        #expect(String(decoding: try JSONEncoder().encode([StockError.Code.gone]), as: UTF8.self) == #"["01007"]"#)
    }

    @Test("sets and dictionaries")
    func hashing() {
        #expect(Set(Code.allCases).count == 7)
        #expect(Set(Array(Code.allCases) + Array(Code.allCases)).count == 7)
        #expect(Dictionary(uniqueKeysWithValues: Code.allCases.map { ($0, $0.name) })[.queued] == "queued")
        #expect(Code.queued != .internalError)
    }

    @Test("levels are ordered by loudness")
    func levels() {
        #expect(LogLevel.allCases.shuffled().sorted() == [.trace, .debug, .info, .notice, .warning, .error, .critical])
    }
}

@Suite("Layout of enums")
struct EnumLayoutTests {
    private func check<Code: ErrorCode>(_ type: Code.Type, count: Int, size: Int, _ switched: (Code) -> Int)
    where Code.RawValue == Int {
        #expect(MemoryLayout<Code>.size == size)
        #expect(Code.allCases.count == count)
        #expect(Code.allCases.map(switched) == Array(0..<count))
        #expect(Code.allCases.map(\.ordinal) == Array(0..<count))
        #expect((0..<count).map { Code(rawValue: $0 * 2)?.ordinal } == Array(0..<count))
        #expect((0..<count).allSatisfy { Code(rawValue: $0 * 2 + 1) == nil })
        #expect(Code(ordinal: count) == nil)
    }

    @Test("tags go to cases in the order of their declaration, whatever the size of the tag")
    func sizes() {
        check(Sized1.self, count: 1, size: 0) { $0.switched }
        check(Sized2.self, count: 2, size: 1) { $0.switched }
        check(Sized3.self, count: 3, size: 1) { $0.switched }
        check(Sized255.self, count: 255, size: 1) { $0.switched }
        check(Sized256.self, count: 256, size: 1) { $0.switched }
        check(Sized257.self, count: 257, size: 2) { $0.switched }
    }
}

#if compiler(>=6.2) && (os(Linux) || os(macOS))
    @Suite("Malformed tables")
    struct MalformedTableTests {
        @Test("stop the program")
        func stops() async {
            await #expect(processExitsWith: .failure) {
                _ = _CodeTable(domain: "a", typeBase: "b", rows: "1 400 name never notice nowhere Title")
            }
            await #expect(processExitsWith: .failure) {
                _ = _CodeTable(domain: "a", typeBase: "b", rows: "1 400 name sometimes notice - Title")
            }
            await #expect(processExitsWith: .failure) {
                _ = _CodeTable(domain: "a", success: "1 200 ok A\n1 200 fine B")
            }
            await #expect(processExitsWith: .failure) {
                _ = _CodeTable(domain: "a", success: "1 200 ok A\n2 200 ok B")
            }
            await #expect(processExitsWith: .failure) {
                _ = _CodeTable(domain: "a", success: "1 200 ok A\n  colour red")
            }
            await #expect(processExitsWith: .failure) { _ = _FieldTable("LONELY") }
            await #expect(processExitsWith: .success) { _ = _CodeTable(domain: "a", success: "1 200 ok A\n2 200 b B") }
        }
    }
#endif

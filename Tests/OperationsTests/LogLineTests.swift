import Testing

@testable import ErrorCodesOperations

/// What is found in a line.
@Suite struct LogLineTests {
    private func facts(_ line: String, _ format: LogFormat = .nginx) -> [String]? {
        var line = line
        return line.withUTF8 { bytes -> [String]? in
            var scanner = JSONLineScanner()
            guard let record = scanner.record(of: UnsafeRawBufferPointer(bytes), format) else { return nil }
            let texts = [record.code, record.domain, record.application].map { String(decoding: $0, as: UTF8.self) }
            return texts + [String(record.status), record.time.map(String.init) ?? "-"]
        }
    }

    @Test(arguments: [
        (
            #"{"code":"A","domain":"d","application":"w","status":404,"time":"1970-01-01T00:00:10Z"}"#,
            ["A", "d", "w", "404", "10"]
        ),
        (#" { "x" : {"code":[{"a":"}\""}]} , "status" : "200" } "#, ["", "", "", "200", "-"]),
        (#"{"c\u006fde":"\u0041\n\ud83d\ude00","status":1.5}"#, ["A\n\u{1F600}", "", "", "0", "-"]),
        (#"{"code":"\ud83dx"}"#, ["\u{FFFD}x", "", "", "0", "-"]),
        (#"{"code":null,"status":true}"#, ["", "", "", "0", "-"]),
        ("{}", ["", "", "", "0", "-"]),
    ])
    func findsMembers(_ line: String, _ expected: [String]) { #expect(facts(line) == expected) }

    @Test(arguments: ["", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "{\"a\":x}", "{\"a\":\"\\", "[]", "{}{}"])
    func refusesMalformedLines(_ line: String) { #expect(facts(line) == nil) }

    @Test func nestingIsBounded() {
        let deep = String(repeating: "{\"metadata\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000)
        #expect(facts(deep) == ["", "", "", "0", "-"])
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
        (4_102_444_799, "2099-12-31T23:59:59Z"),
    ])
    func timesThereAndBack(_ seconds: Int, _ text: String) {
        #expect(LogTime.text(seconds) == text)
        var text = text
        #expect(text.withUTF8 { LogTime.iso(UnsafeRawBufferPointer($0)) } == seconds)
    }

    @Test func textsHaveTheirNumbers() {
        var table = ByteTable()
        for number in 0..<1000 { #expect(table.insert("code\(number)") == number) }
        for number in 0..<1000 { #expect(table.insert("code\(number)") == number) }
        #expect(table[999] == "code999")
        var new = "new"
        #expect(new.withUTF8 { table.number(of: UnsafeRawBufferPointer($0), limit: 1000) } == nil)
    }
}

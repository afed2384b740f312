import Testing

@testable import ErrorCodesMessages

@Suite("Parts of the cache")
struct PartsTests {
    @Test("a table of bounded size agrees with a dictionary in what it still has", arguments: [1, 2, 3, 10, 64])
    func table(capacity: Int) {
        var table = SecondChanceTable<Int, Int>(capacity: capacity)
        var model: [Int: Int] = [:]
        var generator = SystemRandomNumberGenerator()
        for step in 1...20_000 {
            let key = Int.random(in: 0..<(capacity * 2), using: &generator)
            switch Int.random(in: 0..<100, using: &generator) {
            case 0..<50:
                if let value = table.read(key) { #expect(value == model[key]) }
            case 50..<90:
                table.insert(step, for: key)
                model[key] = step
                #expect(table.read(key) == step)
            case 90..<99:
                table.remove(key)
                model[key] = nil
                #expect(table.read(key) == nil)
            default:
                table.removeAll()
                model.removeAll()
                #expect(table.count == 0)
            }
            #expect(table.count <= capacity)
        }
    }

    @Test("a table of bounded weight is never heavier, and knows its weight", arguments: [0, 1, 10, 100])
    func weights(maximum: Int) {
        var table = SecondChanceTable<Int, Int>(capacity: 50, maximumWeight: maximum)
        var generator = SystemRandomNumberGenerator()
        for _ in 1...2_000 {
            let key = Int.random(in: 0..<60, using: &generator)
            switch Int.random(in: 0..<100, using: &generator) {
            case 0..<30: _ = table.read(key)
            case 30..<90:
                let weight = Int.random(in: 0...20, using: &generator)
                table.insert(weight, for: key, weight: weight)
                #expect(table.read(key) == weight)
            case 90..<99: table.remove(key)
            default: table.removeAll()
            }
            #expect(table.weight <= maximum || table.count == 1)
            #expect(table.count <= 50)
            #expect(table.weight == (0..<60).reduce(0) { $0 + (table.peek($1) ?? 0) })
        }
    }

    @Test("a heavy value drops what was not read")
    func heavy() {
        var table = SecondChanceTable<Int, Int>(capacity: 10, maximumWeight: 10)
        for key in 0..<5 { table.insert(key, for: key, weight: 2) }
        _ = table.read(0)
        _ = table.read(2)
        table.insert(5, for: 5, weight: 6)
        #expect((0...5).map { table.read($0) } == [0, nil, 2, nil, nil, 5])
    }

    @Test("a table that is not full drops nothing")
    func room() {
        var table = SecondChanceTable<Int, Int>(capacity: 100)
        for key in 0..<100 { table.insert(key, for: key) }
        for key in stride(from: 0, to: 100, by: 2) { table.remove(key) }
        for key in 100..<150 { table.insert(key, for: key) }
        let expected = Set(stride(from: 1, to: 100, by: 2)).union(100..<150)
        #expect(Set((0..<150).filter { table.read($0) != nil }) == expected)
    }

    @Test("what was read is kept before what was not")
    func secondChance() {
        var table = SecondChanceTable<Int, Int>(capacity: 4)
        for key in 0..<4 { table.insert(key, for: key) }
        _ = table.read(0)
        _ = table.read(2)
        table.insert(4, for: 4)
        table.insert(5, for: 5)
        #expect([0, 1, 2, 3, 4, 5].map { table.read($0) } == [0, nil, 2, nil, 4, 5])
    }

    @Test(
        "a language tag gets the usual case",
        arguments: [
            ("EN", "en"), ("zh-hans-cn", "zh-Hans-CN"), ("ZH-HANT", "zh-Hant"), ("de-de-1996", "de-DE-1996"),
            ("es-419", "es-419"), ("sr-LATN-rs", "sr-Latn-RS"), ("x-1", "x-1"),
        ]
    )
    func tags(text: String, expected: String) { #expect(LanguageTag(text)?.text == expected) }

    @Test(
        "what has not the shape of a language tag is none",
        arguments: [
            "", "-", "en-", "-en", "en--GB", "en_GB", "toolongtag", "e1", "1", "zh-Hans\n", "zh Hans", "é", "en-\u{E9}",
            String(repeating: "aa-", count: 21) + "aaa",
        ]
    )
    func noTags(text: String) { #expect(LanguageTag(text) == nil) }

    @Test("a clock of the standard library goes on, and its sleep can be cancelled")
    func clock() async {
        let clock = MessageClock.continuous
        let start = clock.now()
        try? await clock.sleep(.milliseconds(5))
        #expect(clock.now() - start >= .milliseconds(5))
        let sleeper = Task { try await clock.sleep(.seconds(3_600)) }
        sleeper.cancel()
        await #expect(throws: CancellationError.self) { try await sleeper.value }
    }
}

extension SecondChanceTable {
    /// The value of a key, which has not been read by that.
    fileprivate func peek(_ key: Key) -> Value? {
        var copy = self
        return copy.read(key)
    }
}

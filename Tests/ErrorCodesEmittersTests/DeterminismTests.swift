import Foundation
import TestSupport
import Testing

/// The same spec makes the same bytes, wherever and however it is read.
struct DeterminismTests {
    private static let head = """
        errorcodes: 1
        domain: same.bytes
        title: Ιδέα 很 é
        type-base: https://errors.example.com/same/
        swift: { access: public, type: SameError }
        """
    private static let sections: [[String]] = [
        ["ranges:", "  low: { codes: 1-99, status: 409, title: Low }", "  high: { codes: 100-199, status: 500 }"],
        ["success:", "  ok: { code: 200, status: 200, title: OK }", "  made: { code: 201, status: 201, title: Made }"],
        [
            "errors:",
            "  first: { code: 1, title: First, params: { at: date-time }, messages: { en: A, de: Ä, zh-Hans: 甲 } }",
            "  second: { code: 2, title: Second, fields: { b-b: { detail: B }, a-a: { detail: A } } }",
            "  i-tem: { code: 3, title: Item, params: { kind: { type: enum, values: [II, i, LIST] } } }",
            "  other: { code: 100, title: Other, deprecated: { use: first } }",
        ],
        [
            "operations:", "  callB: { errors: [second, first] }",
            "  callA: { success: [made, ok], errors: [first, i-tem] }",
        ],
    ]

    private static func spec(order: ([String]) -> [String], sections: ([[String]]) -> [[String]] = { $0 }) -> String {
        let sections = sections(Self.sections).map { [$0[0]] + order(Array($0.dropFirst())) }
        return head + "\n" + sections.flatMap(\.self).joined(separator: "\n") + "\n"
    }

    private static let reference = spec(order: { $0 })

    @Test
    func orderInTheFileDoesNotMatter() throws {
        let expected = try Generated.source(Self.reference).text
        #expect(try Generated.source(Self.spec(order: { $0.reversed() })).text == expected)
        #expect(try Generated.source(Self.spec(order: { $0 }, sections: { $0.reversed() })).text == expected)
    }

    @Test
    func lineEndsDoNotMatter() throws {
        let expected = try Generated.source(Self.reference).text
        let crlf = Self.reference.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try Generated.source(crlf).text == expected)
        #expect(try Generated.source("\u{FEFF}" + Self.reference).text == expected)
        let blocks = """
            errorcodes: 1
            domain: blocks
            type-base: https://errors.example.com/
            errors:
              one:
                code: 1
                status: 409
                title: One
                description: |
                  First.

                  Second.

            """
        let blockCRLF = blocks.replacingOccurrences(of: "\n", with: "\r\n")
        #expect(try Generated.source(blockCRLF).text == Generated.source(blocks).text)
    }

    @Test
    func repetitionDoesNotMatter() throws {
        let expected = try Generated.source(Self.reference).text
        for _ in 0..<20 { #expect(try Generated.source(Self.reference).text == expected) }
    }

    /// Each process has hash seeds of its own.
    @Test(arguments: [
        [:], ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"], ["LC_ALL": "C"], ["TZ": "Pacific/Kiritimati"],
        ["SWIFT_DETERMINISTIC_HASHING": "1"], ["HOME": "/nonexistent", "USER": "nobody"],
    ])
    func surroundingsDoNotMatter(_ environment: [String: String]) async throws {
        let expected = try Generated.source(Self.reference, name: "same").text
        let folder = try TemporaryDirectory()
        try folder.write(Self.reference, to: "deep/er/same.errorcodes.yaml")
        let places = [
            (folder.url, "deep/er/same.errorcodes.yaml"),
            (folder.url.appendingPathComponent("deep/er"), "same.errorcodes.yaml"),
            (URL(fileURLWithPath: "/"), folder.path("deep/er/same.errorcodes.yaml")),
        ]
        for (number, (directory, file)) in places.enumerated() {
            let result = try await ProcessRunner.run(
                BuiltProducts.path("errorcodes-build"),
                ["generate", "--output", folder.path("out\(number)"), file],
                in: directory,
                environment: environment
            )
            #expect(result.exitCode == 0, "\(result.standardError)")
            #expect(try folder.read("out\(number)/same.errorcodes.swift") == expected)
        }
    }
}

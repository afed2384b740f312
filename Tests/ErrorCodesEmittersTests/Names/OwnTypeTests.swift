import ErrorCodesSpec
import Testing

/// Generated source compiles whatever types the module declares, and means the same as without them.
struct OwnTypeTests {
    private static func spec(_ layout: Layout) -> String {
        """
        errorcodes: 1
        domain: own
        type-base: https://e.example/
        unexpected: old
        swift: { type: OwnError, access: public, layout: \(layout.rawValue) }
        success: { fine: { status: 200, title: Fine } }
        errors:
          broken:
            code: BROKEN
            status: 422
            title: Broken
            detail: "Since {day}."
            params:
              when: date-time
              wait: duration?
              ident: uuid
              link: url
              links: list<url>
              day: date
              kind: { type: enum, values: [low, high] }
              ratio: double?
              isOld: bool
              count: int
              host: { type: string, visibility: internal }
              secretKey: { type: string, visibility: secret }
            fields:
              late: { params: { limit: date-time, id: uuid?, links: list<url>, unit: { type: enum, values: [m] } } }
            messages: { en: Broken. }
          old: { code: OLD, status: 409, title: Old, deprecated: { since: "1", use: broken } }
        operations:
          call: { method: GET, path: /, success: [fine], errors: [broken, old] }
        """
    }

    @Test(arguments: Layout.allCases)
    func ofTheModule(_ layout: Layout) async throws {
        let generated = try Generated.source(Self.spec(layout))
        // Names that generated code could use without saying whose they are, and those that it does use.
        let known: Set<String> = [
            "Array", "Bool", "CodeTable", "Date", "Double", "Duration", "Equatable", "Error", "ErrorContext",
            "Hashable",
            "Int", "Never", "Optional", "ParameterValue", "ProblemDetails", "Sendable", "Set", "StaticString", "String",
            "UUID", "URL",
        ]
        let names = known.union(Self.mentions(in: generated.text))
            .subtracting([
                "Any", "OwnError", "OwnErrors", "Self", "Swift", "ErrorCodesRuntime", "Foundation",
                "FoundationEssentials",
            ])
        let own = names.sorted().map { "public struct \($0): Swift.Sendable {}\n" }.joined()
        let main = """
            import ErrorCodesRuntime
            import Foundation
            let date = OwnError.Date(timeIntervalSince1970: 0)
            guard let link = OwnError.URL(string: "https://example.com"), let day = ErrorCodesRuntime.CalendarDate("2026-01-31")
            else { fatalError() }
            let ident = OwnError.UUID()
            let error = OwnError.broken(
                when: date, wait: nil, ident: ident, link: link, links: [link], day: day, kind: .low, ratio: 0.5, isOld: true,
                count: 1, errors: [ErrorCodesRuntime.FieldError(.late(limit: date, id: ident, links: [link], unit: .m), at: "/a")],
                host: "h", secretKey: "s"
            )
            print(OwnError.decode(ErrorCodesRuntime.ProblemDetails(error)) == .known(error), error.detail ?? "")
            """
        let sources = [generated, Source(name: "own.swift", text: own), Source(name: "main.swift", text: main)]
        #expect(try await Program(sources).output() == "true Since 2026-01-31.\n")
    }

    /// The names of types that source mentions without what they are in: words with a capital, no point before them, out of
    /// comments, directives and texts.
    private static func mentions(in source: String) -> Set<String> {
        var names: Set<String> = []
        var isInTable = false
        for line in source.split(separator: "\n") {
            let isEnd = line.hasSuffix("\"\"\"#") || line.contains("\"\"\"#,") || line.contains("\"\"\"#)")
            defer { isInTable = line.contains("#\"\"\"") || isInTable && !isEnd }
            let words = line.drop { $0 == " " }
            if isInTable || words.hasPrefix("//") || words.hasPrefix("#") { continue }
            let code = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 0 }.map { String($0.element) }.joined(separator: " ")
            var word = ""
            var previous: Character = " "
            for character in code + " " {
                if character.isLetter || character.isNumber || character == "_" {
                    word.append(character)
                } else {
                    if word.first?.isUppercase == true, previous != "." { names.insert(word) }
                    word = ""
                    previous = character
                }
            }
        }
        return names
    }
}

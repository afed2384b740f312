@testable import ErrorCodesSpec
import Testing

/// Nothing in a spec becomes code, and every text is what it was.
struct HostileStringTests {
    private static let lines = HostileStrings.lines.map(trimmed)

    @Test
    func thereAreEnough() {
        #expect(HostileStrings.lines.count >= 30)
    }

    /// Each text in each place of an error that takes a line.
    @Test(arguments: Layout.allCases)
    func textsOfErrors(_ layout: Layout) async throws {
        let errors = Self.lines.enumerated().map { number, text in
            let paragraph = HostileStrings.paragraphs[number % HostileStrings.paragraphs.count]
            let template = HostileStrings.quoted(Self.template(text))
            let line = HostileStrings.quoted(text)
            return """
                  e\(number):
                    code: \(number)
                    status: 422
                    title: \(line)
                    detail: \(template)
                    description: \(HostileStrings.quoted(text + "\n" + paragraph))
                    causes:
                      - { cause: \(HostileStrings.quoted(paragraph)), fix: \(line) }
                      - { cause: \(line), fix: \(HostileStrings.quoted(paragraph)) }
                    see: https://example.com/\(number)?a='()*,;#\(number)
                    headers: { X-Text: \(HostileStrings.quoted(Self.template(Self.header(text)))) }
                    deprecated: { since: \(line), reason: \(line), use: last }
                    params: { word: { type: enum?, values: [fatalError, quote-s], description: \(line), wire: w-1 } }
                    fields:
                      bad:
                        detail: \(template)
                        description: \(line)
                        params: { size: { type: int, description: \(line) } }
                    messages: { en: \(template) }
                """
        }
        let spec = """
            errorcodes: 1
            domain: hostile
            title: \(HostileStrings.quoted(Self.lines.joined(separator: " ")))
            owner: \(HostileStrings.quoted(Self.lines[4]))
            type-base: https://errors.example.com/
            swift: { access: public, layout: \(layout.rawValue) }
            errors:
            \(errors.joined(separator: "\n"))
              last: { code: 999, status: 409, title: Last }
            """
        let output = try await Program(Generated.source(spec), main: Self.errorProbe).output()
        #expect(output == "compared \(Self.lines.count)\n")
    }

    /// The texts of ranges, successes and operations.
    @Test
    func textsBesideErrors() async throws {
        let ranges = Self.lines.enumerated().map { number, text in
            let codes = "\(number * 10)-\(number * 10 + 9)"
            return "  r\(number): { codes: \(codes), status: 409, title: \(HostileStrings.quoted(text)) }"
        }
        let successes = Self.lines.enumerated().map { number, text in
            let title = HostileStrings.quoted(text)
            return "  s\(number): { code: \(10_000 + number), status: 200, title: \(title), description: \(title) }"
        }
        let operations = Self.lines.enumerated().map { number, text in
            let summary = HostileStrings.quoted(text)
            return "  o\(number): { path: \(HostileStrings.quoted("/" + text)), summary: \(summary), errors: [e0] }"
        }
        let spec = """
            errorcodes: 1
            domain: hostile
            type-base: https://errors.example.com/
            swift: { access: public }
            ranges:
            \(ranges.joined(separator: "\n"))
            success:
            \(successes.joined(separator: "\n"))
            errors:
            \(Self.lines.indices.map { "  e\($0): { code: \($0 * 10), title: E }" }.joined(separator: "\n"))
            operations:
            \(operations.joined(separator: "\n"))
            """
        let paths = Self.lines.indices.map { "HostileError.O\($0).description.path" }
        let main = """
            import ErrorCodesRuntime
            \(Self.expectation)
            let paths = [\(paths.joined(separator: ", "))]
            for (number, text) in texts.enumerated() {
                check(HostileError.Success(rawValue: 10_000 + number)?.title, text)
                check(HostileError.Code(rawValue: number * 10)?.range?.title, text)
                check(paths[number], "/" + text)
            }
            print("compared", texts.count)
            """
        let output = try await Program(Generated.source(spec), main: main).output()
        #expect(output == "compared \(Self.lines.count)\n")
    }

    // MARK: The program

    private static let expectation = """
        let texts: [String] = [\(lines.map(HostileStrings.literal).joined(separator: ",\n"))]
        func check(_ text: String?, _ expected: String) {
            guard let text, text.unicodeScalars.elementsEqual(expected.unicodeScalars) else {
                fatalError("\\(text.debugDescription) is not \\(expected.debugDescription)")
            }
        }
        """

    private static let errorProbe = """
        import ErrorCodesRuntime
        import ErrorCodesServer
        \(expectation)
        let details: [String] = [\(lines.map { HostileStrings.literal(template($0)) }.joined(separator: ",\n"))]
        let headers: [String] = [\(lines.map { HostileStrings.literal(header($0)) }.joined(separator: ",\n"))]
        for (number, text) in texts.enumerated() {
            guard let code = HostileError.Code(rawValue: number) else { fatalError("\\(number)") }
            check(code.title, text)
            check(code.detailTemplate, details[number])
            check(code.deprecation?.since, text)
            check(code.deprecation?.replacement?.name, "last")
            check(code.documentation, "https://example.com/\\(number)?a='()*,;#\\(number)")
            check(code.headers.map(\\.template).first, template(headers[number]))
            let body = ##"{"type":"\\##(code.type)","errors":[{"code":"BAD","pointer":"#","size":1}]}"##
            guard case .known(let error) = HostileError.decode(try ProblemDetails(decoding: body.utf8)) else {
                fatalError("\\(number) is not known")
            }
            check(error.detail, text)
            check(error.headers.first?.value, headers[number])
            check(error.parameters.fieldErrors.first?.detail, text)
        }
        print("compared", texts.count)
        func template(_ text: String) -> String {
            text.map { $0 == "{" ? "{{" : $0 == "}" ? "}}" : String($0) }.joined()
        }
        """

    /// Specs lose the spaces at both ends of a text.
    private static func trimmed(_ text: String) -> String { Text(text).trimmed.string }

    /// The text as a template without placeholders.
    private static func template(_ text: String) -> String {
        text.map { $0 == "{" ? "{{" : $0 == "}" ? "}}" : String($0) }.joined()
    }

    /// What a header can hold: printable ASCII (RFC 9110 5.5).
    private static func header(_ text: String) -> String {
        let ascii = text.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0x7F }.map { Character($0) }
        let text = trimmed(String(ascii))
        return text.isEmpty ? "-" : text
    }
}

import ErrorCodesEmitters
import ErrorCodesSpec
import Foundation
import TestSupport
import Testing

/// What pages show to clients compiles and runs, whatever names and paths a spec has.
struct ClientSnippetTests {
    private static func pages(_ catalog: Catalog) -> [ErrorPage] {
        let catalog = PublishedCatalog(catalog, for: .public)
        return catalog.errors.indices.map { ErrorPage($0, of: catalog) }
    }

    private static func snippets(_ language: String, _ catalog: Catalog) -> [String] {
        pages(catalog).flatMap(\.snippets).filter { $0.language == language }.map(\.code)
    }

    /// The snippets of a catalog, a function each.
    private static func program(_ catalog: Catalog) -> String {
        let functions = snippets("Swift", catalog).enumerated().map { number, code in
            "func snippet\(number)(_ response: ProblemResponse) throws {\n\(code)\n}"
        }
        return """
            import ErrorCodesRuntime
            func show(_ value: Any?) {}
            func mark(_ location: FieldLocation, _ violation: Any) {}
            \(functions.joined(separator: "\n"))
            """
    }

    /// Errors and warnings, but for those about what is deprecated, as a page of a deprecated error is.
    private static func diagnostics(_ source: Source, _ catalog: Catalog) async throws -> [String] {
        try await Program(source, main: program(catalog)).diagnostics()
            .filter { !$0.contains("deprecated") && !$0.contains(": note: ") }
    }

    @Test(arguments: GoldenCase.all)
    func swiftCompiles(_ golden: GoldenCase) async throws {
        let catalog = try Generated.catalog(
            bytes: Array(golden.spec),
            name: golden.name,
            translations: golden.translations
        )
        #expect(Self.program(catalog).contains(".check(response)"))
        #expect(try await Self.diagnostics(golden.generated(), catalog) == [])
    }

    /// An error for each name, so that it is the first param and shown.
    @Test(arguments: Layout.allCases)
    func swiftCompilesWithTrickyNames(_ layout: Layout) async throws {
        let names = TrickyNames.parameters.enumerated().map { number, name in
            "  e\(number): { status: 409, title: E, params: { \"\(name)\": { type: string, wire: w } } }"
        }
        let entries = TrickyNames.entries.map { name in
            "  \"\(name)\": { code: C-\(name), status: 409, title: E, params: { a: int } }"
        }
        let spec = """
            errorcodes: 1
            domain: tricky
            type-base: https://errors.example.com/
            swift: { layout: \(layout.rawValue) }
            errors:
            \((names + entries).joined(separator: "\n"))
              kept:
                status: 422
                title: Kept
                params: { errors: { type: int, visibility: internal } }
                fields: { missing: {} }
            """
        let catalog = try Generated.catalog(spec)
        #expect(try await Self.diagnostics(Generated.source(spec), catalog) == [])
    }

    /// A path, and the URL that a shell makes of it for curl where each variable is `7`.
    static let paths = [
        ("/orders", "/orders"), ("/orders/{orderID}", "/orders/7"), ("/orders/{order-id}/x", "/orders/7/x"),
        ("/orders/{id}s", "/orders/7s"), ("/{a}{b}", "/77"), ("/{1}", "/7"), ("/a b", "/a%20b"),
        ("/a%20b", "/a%20b"), ("/$HOME", "/$HOME"), ("/$(id)`id`", "/$(id)%60id%60"), ("/'a'", "/'a'"),
        ("/\"a\"", "/%22a%22"), ("/a!b", "/a!b"), ("/a;id&b|c", "/a;id&b%7Cc"), ("/a\\b", "/a%5Cb"),
        ("/[1-9]", "/%5B1-9%5D"),
        ("/}a{", "/%7Da%7B"), ("/*", "/*"), ("/é", "/%C3%A9"), ("/a?b=c#d", "/a?b=c%23d"),
    ]

    private static func command(_ method: String, _ path: String) throws -> String {
        let spec = """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            errors: { failed: { code: 1, status: 409, title: Failed } }
            operations:
              call: { method: \(method), path: \(HostileStrings.quoted(path)), errors: [failed] }

            """
        return try #require(snippets("curl", try Generated.catalog(spec)).first)
    }

    @Test(.needs("needs a shell", "sh", "-c", "true"), arguments: paths)
    func curlAsksForThePath(path: String, url: String) async throws {
        let command = try Self.command("POST", path)
        let variables = "API=http://localhost a=7 b=7 id=7 orderID=7 order_id=7 _1=7 HOME=/wrong"
        let script = "curl() { printf '%s\\n' \"$@\"; }\n\(variables)\n\(command)\n"
        let result = try await ProcessRunner.run("sh", ["-c", script])
        let arguments = ["-i", "-X", "POST", "-H", "Accept: application/problem+json", "http://localhost\(url)"]
        #expect(result.standardOutput == arguments.map { $0 + "\n" }.joined())
        #expect(result.standardError == "")
    }

    @Test(arguments: [("GET", "-i"), ("HEAD", "-I"), ("DELETE", "-i -X DELETE")])
    func curlUsesTheMethod(method: String, options: String) throws {
        let command = "curl \(options) -H 'Accept: application/problem+json' \"$API/orders/$orderID\""
        #expect(try Self.command(method, "/orders/{orderID}") == command)
    }
}

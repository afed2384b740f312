@testable import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Testing

/// The embedded pages compile without a warning, and a server that has them sends the files of the public site.
struct PagesEmitterTests {
    private static let options = EmitterOptions()

    private static func spec(_ errors: String, base: String = "https://errors.example.com/orders/", more: String = "")
        -> String
    {
        """
        errorcodes: 1
        domain: shop.orders
        type-base: \(base)
        \(more)
        errors:
        \(errors)

        """
    }

    private static let oneError = "  sold-out: { code: 20001, status: 409, title: Sold out }"

    private static func pages(_ catalog: Catalog) throws -> Source {
        Generated.source(try #require(PagesEmitter(options).artifacts(for: [catalog]).first))
    }

    /// Prints the responses to requests for paths: status, target and type of each, and the body where that is asked for.
    private static func printing(_ paths: [String], _ pages: String = "TestErrorPages.all", bodies: Bool = false)
        -> Source
    {
        let body = bodies ? "print(String(decoding: response.body, as: UTF8.self))" : ""
        let main = """
            import ErrorCodesRuntime
            import ErrorCodesServer
            let pages = \(pages)
            print(pages.path)
            for path in \(paths) {
                let response = pages.response(method: "GET", path: pages.path + path)
                let location = response.headers.first { $0.name == "Location" }?.value ?? "-"
                print(response.status, path, location, response.body.isEmpty ? "nothing" : "page")
                \(body)
            }

            """
        return Source(name: "main.swift", text: main)
    }

    private static let hostile = HostileStrings.lines.enumerated().map { number, text in
        let paragraph = HostileStrings.paragraphs[number % HostileStrings.paragraphs.count]
        let description = HostileStrings.quoted("It is " + text + "\n" + paragraph)
        return "  e\(number): { code: \(number), status: 409, title: Failed, description: \(description) }"
    }

    @Test(arguments: BuildMode.optimizations)
    func eachFileIsSentAsItIs(_ mode: BuildMode) async throws {
        let spec = Self.spec(Self.hostile.joined(separator: "\n"), more: "swift: { type: TestError, access: public }")
        let catalog = try Generated.catalog(spec)
        let files = EmbeddedSite(catalog, Self.options).files
        #expect(files.count > HostileStrings.lines.count)
        let probe = Self.printing(files.map(\.name), bodies: true)
        let output = try await Program([try Self.pages(catalog), probe]).output(mode)
        let expected = files.map { "200 \($0.name) - page\n\(Generated.source($0).text)\n" }.joined()
        #expect(output == "/orders/\n" + expected)
    }

    @Test
    func codesLeadToNamesAndWhatIsRetiredSaysSo() async throws {
        let more =
            "reserved: { codes: [20003, 20010-20019, 30000-39999], names: [order-lost] }\nswift: { type: TestError }"
        let catalog = try Generated.catalog(Self.spec(Self.oneError, more: more))
        let paths = ["20001", "20003", "20010", "20019", "20020", "order-lost", "30500", "30000-39999"]
        let output = try await Program([try Self.pages(catalog), Self.printing(paths)]).output()
        #expect(
            output == """
                /orders/
                308 20001 sold-out nothing
                410 20003 - page
                410 20010 - page
                410 20019 - page
                404 20020 - nothing
                410 order-lost - page
                410 30500 - page
                410 30000-39999 - page

                """
        )
    }

    @Test
    func codesThatAreWordsLeadToNames() async throws {
        let more = "reserved: { codes: [OLD-1] }\nswift: { type: TestError, access: package }"
        let catalog = try Generated.catalog(Self.spec("  sold-out: { status: 409, title: Sold out }", more: more))
        let probe = Self.printing(["SOLD_OUT", "OLD-1"])
        let output = try await Program([try Self.pages(catalog), probe]).output()
        #expect(output == "/orders/\n308 SOLD_OUT sold-out nothing\n410 OLD-1 - page\n")
    }

    /// A type base, and the path of the pages.
    static let bases: [(String, String)] = [
        ("https://example.com/", "/"), ("HTTP://example.com:8080/a/b/", "/a/b/"),
        ("https://example.com/errors#", "/errors"), ("https://example.com#", "/"),
        ("https://user@example.com/x%20y/", "/x%20y/"),
    ]

    @Test(arguments: bases)
    func pagesAreAtThePathOfTheTypeBase(base: String, path: String) throws {
        let catalog = try Generated.catalog(Self.spec(Self.oneError, base: HostileStrings.quoted(base)))
        #expect(PagePath(of: catalog.typeBase)?.text.string == path)
        #expect(try Self.pages(catalog).text.contains("\n        path: \"\(path)\",\n"))
    }

    /// No path of a request leads to these types, so the server says where their pages are.
    @Test(arguments: [
        "https://example.com", "https://example.com/errors:", "https://example.com/errors/name=",
        "https://example.com/errors?type=", "https://example.com?type=/a/", "https://example.com//evil.example/",
        "https://example.com/a/../b/", "https://example.com/errors?a=b#", "urn:shop:orders:",
    ])
    func typesThatNoPathLeadsToHavePagesAtAPath(base: String) throws {
        let catalog = try Generated.catalog(Self.spec(Self.oneError, base: HostileStrings.quoted(base)))
        #expect(PagePath(of: catalog.typeBase) == nil)
        #expect(try Self.pages(catalog).text.contains("static func all(at path: Swift.String)"))
    }

    @Test
    func pagesAtAPathAreServedThere() async throws {
        let spec = Self.spec(
            Self.oneError,
            base: HostileStrings.quoted("urn:shop:orders:"),
            more: "swift: { type: TestError, access: public }"
        )
        let catalog = try Generated.catalog(spec)
        #expect(PagePath(of: catalog.typeBase) == nil)
        let probe = Self.printing(["20001"], "TestErrorPages.all(at: \"errors\")")
        let output = try await Program([try Self.pages(catalog), probe]).output()
        #expect(output == "/errors/\n308 20001 sold-out nothing\n")
    }

    @Test
    func typesOfOneNameAndNamesOfTheSiteItselfAreRefused() throws {
        let one = try Generated.catalog(Self.spec(Self.oneError))
        let two = try Generated.catalog(Self.spec("  catalog: { code: 1, status: 409, title: Sold out }"))
        let refusals = PagesEmitter(Self.options).refusals(of: [one, two])
        #expect(refusals.map(\.catalog) == [1, 1])
        #expect(refusals.first?.reason.hasPrefix("another spec makes the type OrdersErrorPages already") == true)
        #expect(PagesEmitter(Self.options).refusals(of: [one]).isEmpty)
    }
}

import ErrorCodesEmitters
import ErrorCodesSamples
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import Testing

/// Which files a site has, and where the addresses of errors lead.
struct SiteTests {
    private static func spec(
        base: String = "https://errors.example.com/orders/",
        errors: String = "failed: { code: 1, status: 500, title: Failed }",
        reserved: String = "{}"
    ) -> String {
        """
        errorcodes: 1
        domain: shop.orders
        type-base: \(base)
        swift: { layout: struct }
        reserved: \(reserved)
        errors:
          \(errors)

        """
    }

    private func files(_ spec: String, hasCodePages: Bool = false) throws -> [String: Artifact] {
        let emitter = HTMLEmitter(EmitterOptions(hasCodePages: hasCodePages))
        let artifacts = emitter.artifacts(for: [try Generated.catalog(spec)])
        return Dictionary(artifacts.map { ($0.name, $0) }) { first, second in
            Issue.record("\(first.name) is there twice")
            return second
        }
    }

    private func text(_ name: String, _ spec: String) throws -> String {
        Generated.source(try #require(try files(spec)[name])).text
    }

    private static let overview = ["index.html", "catalog.css", "catalog.js", "catalog.json", "catalog.md"]

    private static func files(of page: String) -> [String] { [".html", ".md", ".json"].map { page + $0 } }

    @Test
    func anErrorHasAPageInThreeForms() throws {
        #expect(try Set(files(Self.spec()).keys) == Set(Self.overview + Self.files(of: "failed")))
    }

    @Test
    func aNumberLeadsToThePageAtTheName() throws {
        let files = try files(Self.spec(), hasCodePages: true)
        let page = try #require(files["1.html"])
        #expect(Generated.source(page).text.contains("<meta http-equiv=\"refresh\" content=\"0; url=failed.html\">"))
        // Where the case of names makes no difference, the page of a word could be that of another name.
        let words = Self.spec(errors: "failed: { code: LOST, status: 500, title: Failed }")
        #expect(try self.files(words, hasCodePages: true).count == Self.overview.count + 3)
    }

    @Test
    func whatIsReservedKeepsAPage() throws {
        let reserved = "{ codes: [7, 20-21, 1000-1099, 2000-2100], names: [gone] }"
        let names = try files(Self.spec(reserved: reserved)).keys
        let pages =
            ["failed", "gone", "7", "20-21", "20", "21", "1000-1099", "2000-2100"] + (1000...1099).map(String.init)
        #expect(Set(names) == Set(Self.overview + pages.flatMap(Self.files(of:))))
    }

    @Test
    func aReservedWordTakesTheFileOfNoName() throws {
        let errors = "failed: { code: LOST, status: 500, title: Failed }"
        let names = try files(Self.spec(errors: errors, reserved: "{ codes: [FAILED, INDEX, OLD] }")).keys
        #expect(Set(names) == Set(Self.overview + Self.files(of: "failed") + Self.files(of: "OLD")))
    }

    @Test(arguments: [("index", "index.html"), ("catalog", "catalog.md")])
    func theOverviewKeepsItsFile(_ name: String, _ file: String) throws {
        let spec = Self.spec(errors: "\(name): { code: 1, status: 500, title: Failed }")
        let refusals = HTMLEmitter(EmitterOptions()).refusals(of: [try Generated.catalog(spec)])
        let reason = "the page of the error `\(name)` would be \(file), which is the overview of all errors"
        #expect(refusals.map(\.reason) == ["\(reason): rename the error"])
    }

    @Test
    func whatIsReservedIsLinkedAndFound() throws {
        let reserved = "{ codes: [7, 2000-2100], names: [gone] }"
        let index = try text("index.html", Self.spec(reserved: reserved))
        let words = "Nothing uses these, and nothing ever will; some may have had a meaning once"
        #expect(
            index.contains(
                """
                <p>\(words): <a href="7.html" data-other="7 (reserved)" data-first="7" data-last="7"><code>7</code></a>, \
                <a href="2000-2100.html" data-other="2000–2100 (reserved)" data-first="2000" data-last="2100">\
                <code>2000–2100</code></a>, <a href="gone.html" data-other="gone (reserved)" \
                data-keys="gone https://errors.example.com/orders/gone"><code>gone</code></a>.</p>
                """
            )
        )
        let page = try text("2000-2100.html", Self.spec(reserved: reserved))
        #expect(page.contains("<h1><code>2000–2100</code></h1>"))
        #expect(!page.contains("given out"))
    }

    @Test
    func aBaseThatEndsInAFragmentLeadsToARow() throws {
        let index = try text("index.html", Self.spec(base: "https://example.com/errors#"))
        #expect(index.contains("<li id=\"failed\" "))
    }

    @Test
    func aNameWithoutAnAddressHasAPageWithoutALink() throws {
        let page = try text("failed.html", Self.spec(base: "\"urn:example:errors:\""))
        #expect(page.contains("<code>urn:example:errors:failed</code>"))
    }

    /// A type base, and the address of the page of an error; nil where the page cannot say it.
    static let addresses: [(String, String?)] = [
        ("https://errors.example.com/orders/", "https://errors.example.com/orders/failed"),
        ("HTTP://example.com/", "HTTP://example.com/failed"),
        ("https://example.com/errors#", nil), ("https://example.com/#/", nil),
        ("https://example.com/errors?type=/", nil),
        ("https://example.com/errors-", nil), ("urn:example:errors:", nil), ("urn:example/", nil),
        ("httpx://example.com/", nil),
    ]

    @Test(arguments: addresses)
    func aPageClaimsNoAddressButItsOwn(base: String, address: String?) throws {
        let own = "other: { code: 2, status: 500, title: Other, type: \"https://example.com/registered\" }"
        let errors = "failed: { code: 1, status: 500, title: Failed }\n  \(own)"
        let spec = Self.spec(base: "\"\(base)\"", errors: errors)
        for (name, address) in [("failed", address), ("other", address.map { $0.dropLast(6) + "other" })] {
            let lines = try text("\(name).html", spec).split(separator: "\n").filter { $0.contains("canonical") }
            #expect(lines == (address.map { ["<link rel=\"canonical\" href=\"\($0)\">"] } ?? []))
        }
    }

    /// The address is that of the public page.
    @Test
    func thePageForTheTeamClaimsNoAddress() throws {
        let site = HTMLEmitter(EmitterOptions(audience: .team)).artifacts(for: [try Generated.catalog(Self.spec())])
        for artifact in site { #expect(!Generated.source(artifact).text.contains("canonical")) }
    }

    @Test
    func aBodyIsOfTheFormsThatTheServerSends() throws {
        func intro(_ forms: [SampleForm]) throws -> String {
            let site = HTMLEmitter(EmitterOptions(forms: forms)).artifacts(for: [try Generated.catalog(Self.spec())])
            let text = Generated.source(try #require(site.first)).text
            return String(text.split(separator: "\n").first { $0.contains("<p>E") }?.prefix { $0 != "." } ?? "")
        }
        let problem = "<code>application/problem+json</code>"
        #expect(try intro([.problem]) == "<p>Every error comes as \(problem)")
        #expect(try intro([.envelope]) == "<p>Every error comes as <code>application/json</code>")
        let others = "unless the server is set up for <a href=\"#_body\">another form</a>"
        #expect(try intro(SampleForm.allCases) == "<p>Errors come as \(problem), \(others)")
    }

    @Test
    func aLargeSiteHasAPageForEachRange() throws {
        let errors = (0..<2000).map { "error-\($0): { code: \($0), status: 500, title: Failed }" }
        let spec = Self.spec(errors: errors.joined(separator: "\n  "))
        let large = spec.replacing(
            "errors:\n",
            with: "ranges: { low: { codes: 0-999 }, high: { codes: 1000-1999 } }\nerrors:\n"
        )
        let files = try files(large)
        let others = files.keys.filter { !$0.hasPrefix("error-") }
        #expect(Set(others) == Set(Self.overview + ["search.js", "_range-low.html", "_range-high.html"]))
        let index = Generated.source(try #require(files["index.html"])).text
        #expect(index.contains("<script src=\"search.js\" defer></script>"))
        #expect(!index.contains("data-text"))
        let range = Generated.source(try #require(files["_range-high.html"])).text
        #expect(range.components(separatedBy: "<li><a class=\"row\"").count == 1001)
        let script = Generated.source(try #require(files["search.js"])).text
        let start = "/* What the search reads. */\n\"use strict\";\nconst entries = ["
        #expect(script.hasPrefix(start) && script.hasSuffix(",\n];\n"))
        let list = "[" + script.dropFirst(start.count).dropLast(5) + "]"
        let entries = try #require(JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[Any]])
        #expect(entries.count == 2000)
        #expect(entries[7].prefix(3).map { "\($0)" } == ["7", "error-7", "Failed"])

        let small = try self.files(Self.spec(errors: errors.dropLast().joined(separator: "\n  ")))
        #expect(small["search.js"] == nil)
    }
}

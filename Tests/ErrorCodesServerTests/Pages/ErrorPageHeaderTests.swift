import ErrorCodesRuntime
import ErrorCodesServer
import Testing

@Suite("Header fields of pages")
struct ErrorPageHeaderTests {
    @Test("a page tells caches and browsers what they may do")
    func page() {
        let response = SmallSite.response("/errors/sold-out")
        let fields = response.headers.map { "\($0.name): \($0.value)" }
        #expect(
            fields == [
                "Cache-Control: public, max-age=300",
                "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; "
                    + "img-src 'self' data:; form-action 'self'; base-uri 'none'",
                "X-Content-Type-Options: nosniff", "Referrer-Policy: no-referrer", "Vary: Accept", "ETag: \"1a\"",
                "Content-Type: text/html; charset=utf-8",
            ]
        )
        #expect(response.headers.allSatisfy { $0.isValid })
    }

    @Test("what does not depend on Accept does not say so")
    func vary() {
        for path in ["/errors/sold-out.html", "/errors/catalog.css", "/errors/20001", "/errors/20003", "/errors"] {
            #expect(SmallSite.response(path).value("Vary") == nil)
            #expect(SmallSite.response(path).value("Cache-Control") == "public, max-age=300")
            #expect(SmallSite.response(path).value("X-Content-Type-Options") == "nosniff")
        }
        #expect(SmallSite.response("/errors/order-lost").value("Vary") == "Accept")
    }

    @Test("each form has an entity tag of its own")
    func entityTags() {
        let types: [String] = ["text/html", "application/json", "text/markdown"]
        let tags = types.map { SmallSite.response("/errors/sold-out", accept: $0).value("ETag") }
        #expect(tags == ["\"1a\"", "\"1b\"", "\"1c\""])
    }

    /// A value of `If-None-Match`, and whether it names the tag `"1a"`.
    static let conditions: [(String, Bool)] = [
        ("\"1a\"", true), ("W/\"1a\"", true), ("*", true), (" * ", true), ("\"0\", \"1a\"", true),
        ("\"0\",W/\"1a\",\"2\"", true), (" ,, \"1a\" ,", true), ("\"a,b\", \"1a\"", true), ("\"a\\\", \"1a\"", true),
        ("\"\", \"1a\"", true), ("\"0\" \"1a\"", true),
        ("", false), (" ", false), ("\"1b\"", false), ("\"1A\"", false), ("1a", false), ("'1a'", false),
        ("\"1a", false), ("w/\"1a\"", false), ("W/1a", false), ("W/ \"1a\"", false), ("\"W/\"1a\"\"", false),
        ("x, \"1a\"", false), ("**", false), ("*, \"1a\"", false), ("\"*\"", false), (",", false), ("\"", false),
        ("\"1a\u{301}\"", false), (String(repeating: "\"", count: 100_001), false),
        (String(repeating: "\"x\",", count: 20_000) + "\"1a\"", true), (String(repeating: ",", count: 100_000), false),
    ]

    @Test("a page that the client has is not sent again", arguments: conditions)
    func compares(ifNoneMatch: String, matches: Bool) {
        let response = SmallSite.response("/errors/sold-out", ifNoneMatch: ifNoneMatch)
        #expect(response.status == (matches ? 304 : 200))
        #expect(response.body.isEmpty == matches)
        #expect(response.contentLength == (matches ? nil : 8))
        #expect(response.value("ETag") == "\"1a\"")
        #expect(response.value("Vary") == "Accept")
        #expect(response.value("Cache-Control") == "public, max-age=300")
        #expect(response.value("Content-Type") == (matches ? nil : "text/html; charset=utf-8"))
    }

    @Test("the tag of another form is another page's")
    func tagOfAnotherForm() {
        #expect(SmallSite.response("/errors/sold-out", accept: "application/json", ifNoneMatch: "\"1a\"").status == 200)
        #expect(SmallSite.response("/errors/sold-out", accept: "application/json", ifNoneMatch: "\"1b\"").status == 304)
        #expect(SmallSite.response("/errors/catalog.css", ifNoneMatch: "\"0d\"").status == 304)
    }

    @Test("conditions count for pages alone")
    func conditionsOfOthers() {
        #expect(SmallSite.response("/errors/order-lost", ifNoneMatch: "*").status == 410)
        #expect(SmallSite.response("/errors/20001", ifNoneMatch: "*").status == 308)
        #expect(SmallSite.response("/errors/unknown", ifNoneMatch: "*").status == 404)
        #expect(SmallSite.response("/errors/sold-out", method: "POST", ifNoneMatch: "*").status == 405)
    }

    @Test("HEAD has the fields of GET and no body")
    func head() {
        for path in ["/errors/sold-out", "/errors/catalog.css", "/errors/20001", "/errors/order-lost", "/errors/20003"]
        {
            let (get, head) = (SmallSite.response(path), SmallSite.response(path, method: "HEAD"))
            #expect(head.status == get.status)
            #expect(head.headers == get.headers)
            #expect(head.contentLength == get.body.count)
            #expect(head.body.isEmpty)
        }
        #expect(SmallSite.response("/errors/sold-out", method: "HEAD", ifNoneMatch: "\"1a\"").status == 304)
    }
}

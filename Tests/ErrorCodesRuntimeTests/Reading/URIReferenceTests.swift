@testable import ErrorCodesRuntime
import Testing

@Suite("Relative references")
struct URIReferenceTests {
    private func resolve(_ reference: String, _ base: String) -> String? {
        URIReference(reference).resolved(against: URIReference(base))?.description
    }

    /// RFC 3986, section 5.4.1.
    static let normal: [(String, String)] = [
        ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"),
        ("/g", "http://a/g"), ("//g", "http://g"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"),
        (";x", "http://a/b/c/;x"), ("g;x", "http://a/b/c/g;x"), ("g;x?y#s", "http://a/b/c/g;x?y#s"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"), ("..", "http://a/b/"),
        ("../", "http://a/b/"), ("../g", "http://a/b/g"), ("../..", "http://a/"), ("../../", "http://a/"),
        ("../../g", "http://a/g"),
    ]

    /// RFC 3986, section 5.4.2.
    static let abnormal: [(String, String)] = [
        ("../../../g", "http://a/g"), ("../../../../g", "http://a/g"), ("/./g", "http://a/g"),
        ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."), (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."),
        ("..g", "http://a/b/c/..g"), ("./../g", "http://a/b/g"), ("./g/.", "http://a/b/c/g/"),
        ("g/./h", "http://a/b/c/g/h"), ("g/../h", "http://a/b/c/h"), ("g;x=1/./y", "http://a/b/c/g;x=1/y"),
        ("g;x=1/../y", "http://a/b/c/y"), ("g?y/./x", "http://a/b/c/g?y/./x"),
        ("g?y/../x", "http://a/b/c/g?y/../x"), ("g#s/./x", "http://a/b/c/g#s/./x"),
        ("g#s/../x", "http://a/b/c/g#s/../x"), ("http:g", "http:g"),
    ]

    @Test("the examples of the RFC", arguments: normal + abnormal)
    func examples(reference: String, target: String) {
        #expect(resolve(reference, "http://a/b/c/d;p?q") == target)
    }

    /// A reference, a base, and what comes of them.
    static let others: [(String, String, String?)] = [
        ("g", "http://a", "http://a/g"), ("?y", "http://a", "http://a?y"), ("", "http://a?q#f", "http://a?q"),
        ("#", "http://a/b", "http://a/b#"), ("?", "http://a/b?q", "http://a/b?"), ("g", "urn:a:b", "urn:g"),
        ("g", "urn:a/b", "urn:a/g"), ("..", "urn:a/b", "urn:/"), ("/.//g", "x:/a", "x:/.//g"),
        ("//", "http://a/b", "http://"), ("1a:b", "http://a/b/", "http://a/b/1a:b"),
        (":b", "http://a/b/", "http://a/b/:b"),
        ("a+b-c.9:d", "http://a/b", "a+b-c.9:d"), ("\u{540D}/..", "http://a/\u{E9}/b", "http://a/\u{E9}/"),
        ("g", "/a/b", nil), ("g", "", nil), ("http://x", "/a", nil),
        ("//[::1]:80/../g", "https://a/b", "https://[::1]:80/g"), ("/a/b/c/./../../g", "http://h", "http://h/a/g"),
        ("mid/content=5/../6", "x://h/", "x://h/mid/6"),
    ]

    @Test("other references and bases", arguments: others)
    func other(reference: String, base: String, target: String?) {
        #expect(resolve(reference, base) == target)
    }

    @Test(
        "a text is put together again as it was",
        arguments: normal.map(\.0) + ["", "//", "?#", "a://b:c@d/e?f#g#h?i"]
    )
    func parts(text: String) {
        #expect(URIReference(text).description == text)
    }

    static let identifiers: [(String, String?, String)] = [
        (
            "order-in-progress", "https://errors.example.com/orders/17",
            "https://errors.example.com/orders/order-in-progress"
        ),
        (
            "/orders/order-in-progress", "https://errors.example.com",
            "https://errors.example.com/orders/order-in-progress"
        ),
        ("order-in-progress", nil, "order-in-progress"), ("order-in-progress", "/orders/17", "order-in-progress"),
        ("about:blank", "https://example.com/a", "about:blank"),
        ("https://example.com/a/../b", "https://example.com/", "https://example.com/a/../b"),
        ("", "https://example.com/a?b#c", "https://example.com/a?b"),
    ]

    @Test("the type of a problem is its resolved type; an absolute one stays as it is", arguments: identifiers)
    func type(type: String, base: String?, resolved: String) {
        let body = ProblemDetails(type: type, instance: "#17").encoded()
        let response = ProblemResponse(status: 409, headers: Fixture.problemHeaders, body: body, base: base)
        #expect(response.problem.type == resolved)
        #expect(response.body == body)
        let prefix = base?.prefix { $0 != "#" } ?? ""
        #expect(response.problem.instance == (prefix.hasPrefix("https") ? prefix + "#17" : "#17"))
    }

    @Test("a relative type is recognised by its base alone")
    func recognition() {
        let body = ProblemDetails(type: "../orders/order-in-progress", extensions: ["orderID": "17"]).encoded()
        let base = "https://errors.example.com/stock/items"
        let with = ProblemResponse(status: 409, headers: Fixture.problemHeaders, body: body, base: base)
        #expect(OrderError.decode(with) == .known(.orderInProgress(orderID: "17")))
        let without = ProblemResponse(status: 409, headers: Fixture.problemHeaders, body: body)
        #expect(OrderError.decode(without) == .unknown(UnknownProblem(without.problem, response: without)))
    }
}

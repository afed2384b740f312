import ErrorCodesRuntime
import ErrorCodesServer
import Testing

@Suite("Pages by path and Accept")
struct ErrorPagesTests {
    /// What browsers send.
    private static let browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    private static let html = "text/html; charset=utf-8"
    private static let json = "application/json"
    private static let markdown = "text/markdown; charset=utf-8"

    static let preferences: [(String?, String)] = [
        (nil, html), ("", html), ("*/*", html), (browser, html), ("text/html", html), ("TEXT/HTML", html),
        ("text/*", html),
        ("application/json", json), ("application/*", json), ("application/json, */*", html),
        ("application/json, */*;q=0.9", json),
        ("text/html;q=0.5, application/json", json), ("application/json;q=0.4, */*;q=0.3", json),
        ("application/json; charset=utf-8", json), ("text/html;q=0, */*", json),
        ("text/markdown", markdown), ("text/markdown, */*;q=0.1", markdown), ("text/html;q=0, text/*", markdown),
        ("text/markdown, application/json;q=0.9, text/html;q=0.8", markdown),
        // What nobody has, and what nobody can read.
        ("image/png", html), ("application/problem+json", html), ("*/*;q=0", html), ("text/html;q=0", html),
        ("\u{0}\u{540D}/\u{1F600}", html), (String(repeating: ",", count: 100_000), html),
        (String(repeating: "text/x,", count: 30_000) + "application/json", html), ("text/html;q=\"", html),
    ]

    @Test("the form that the client prefers, or HTML", arguments: preferences)
    func negotiates(accept: String?, type: String) {
        for path in ["/errors/sold-out", "/errors/"] {
            let response = SmallSite.response(path, accept: accept)
            #expect(response.status == 200)
            #expect(response.value("Content-Type") == type)
            #expect(response.value("Vary") == "Accept")
        }
    }

    /// A path, and the status, the body or the target, and the type.
    static let paths: [(String, Int, String, String?)] = [
        ("/errors/", 200, "index", html), ("/errors/index.html", 200, "index", html),
        ("/errors/catalog.json", 200, "{}", json), ("/errors/catalog.md", 200, "#", markdown),
        ("/errors/catalog.css", 200, "css{", "text/css; charset=utf-8"),
        ("/errors/catalog.js", 200, "js;", "text/javascript; charset=utf-8"),
        ("/errors/sold-out", 200, "sold out", html), ("/errors/sold-out.html", 200, "sold out", html),
        ("/errors/sold-out.json", 200, "[1]\n", json), ("/errors/sold-out.md", 200, "# s\n", markdown),
        ("/errors/sold%2Dout", 200, "sold out", html), ("/errors/%73old-out%2ejson", 200, "[1]\n", json),
        ("/errors/bare", 200, "bare", html),
        ("/errors", 308, "./errors/", nil),
        ("/errors/20001", 308, "sold-out", nil), ("/errors/20001.json", 308, "sold-out.json", nil),
        ("/errors/%32%30001", 308, "sold-out", nil), ("/errors/LATE.2", 308, "bare", nil),
        ("/errors/LATE.2.md", 308, "bare.md", nil),
        ("/errors/order-lost", 410, "lost", html), ("/errors/order-lost.md", 410, "lost", markdown),
        ("/errors/20003", 410, "", nil), ("/errors/20003.html", 410, "", nil), ("/errors/20010", 410, "reserved", html),
        ("/errors/20019.html", 410, "reserved", html), ("/errors/20019.md", 410, "reserved", markdown),
        ("/errors/20019.json", 410, "", nil), ("/errors/20010-20019", 410, "reserved", html),
        ("/errors/20010-20019.md", 410, "reserved", markdown),
        ("/errors/OLD", 410, "", nil),
    ]

    @Test("what is there", arguments: paths)
    func answers(path: String, status: Int, content: String, type: String?) {
        let response = SmallSite.response(path)
        #expect(response.status == status)
        #expect(response.value("Location") == (status == 308 ? content : nil))
        #expect(response.text == (status == 308 ? "" : content))
        #expect(response.contentLength == response.body.count)
        #expect(response.value("Content-Type") == type)
    }

    static let strangers = [
        "", "/", "/other", "/error", "/errorsx", "/errors/unknown", "/errors/sold-out/", "/errors/sold-out.htm",
        "/errors/sold-out.html.html", "/errors/SOLD-OUT", "/errors/020001", "/errors/+20003",
        "/errors/-20010", "/errors/20020", "/errors/200010", "/errors/20001.css", "/errors/20001.", "/errors/.html",
        "/errors/99999999999999999999", "//errors/", "/errors//", "/errors//sold-out", "/ERRORS/",
        // Ways out.
        "/errors/..", "/errors/../secret", "/errors/%2e%2e/secret", "/errors/..%2Fsecret", "/errors/sold-out/../..",
        "/errors/%2Fetc%2Fpasswd", "/errors/..%5Csecret", "/errors/./sold-out", "/errors/sold-out%00.html",
        "/errors/sold-out%00", "/errors/%252e%252e/secret", "/errors/%c0%ae%c0%ae/secret",
        // Ways to another host.
        "/errors//example.com", "/errors//example.com/20001", "//example.com/errors/20001",
        "/errors/https://example.com/",
        "/errors/20001%0d%0aSet-Cookie:a", "/errors/%5Cexample.com",
        // What is no path.
        "/errors/%", "/errors/%2", "/errors/%zz", "/errors/sold-out%", "/errors/\u{1F600}", "/errors/%ff%fe",
        "/errors/" + String(repeating: "%41", count: 100_000),
    ]

    @Test("nothing else is there", arguments: strangers)
    func refuses(path: String) {
        let response = SmallSite.response(path)
        #expect(response.status == 404)
        #expect(response.value("Location") == nil)
    }

    @Test("the index has a page in each form that is there, under its name also")
    func namesOfTheCatalog() {
        #expect(SmallSite.response("/errors/index").text == "index")
        #expect(SmallSite.response("/errors/catalog", accept: "text/markdown").text == "#")
    }

    @Test("redirections stay below the folder of the request, whatever the base is")
    func redirectionsAreRelative() {
        let pages = SmallSite.pages.at("a:b//errors")
        #expect(pages.path == "/a:b/errors/")
        #expect(SmallSite.pages.at("").path == "/")
        #expect(SmallSite.pages.at("//example.com").path == "/example.com/")
        #expect(SmallSite.pages.at("/a:b/").response(method: "GET", path: "/a:b").value("Location") == "./a:b/")
        #expect(pages.response(method: "GET", path: "/a:b/errors/20001").value("Location") == "sold-out")
        #expect(SmallSite.pages.at("/").response(method: "GET", path: "/").text == "index")
        #expect(SmallSite.pages.at("/").response(method: "GET", path: "//20001").status == 404)
    }

    @Test(
        "other methods are refused where there is a page",
        arguments: ["POST", "PUT", "DELETE", "OPTIONS", "get", ""]
    )
    func refusesMethods(method: String) {
        for path in ["/errors/sold-out", "/errors/20001", "/errors/20003", "/errors"] {
            let response = SmallSite.response(path, method: method)
            #expect(response.status == 405)
            #expect(response.headers.map(\.name) == ["Allow"])
            #expect(response.value("Allow") == "GET, HEAD")
        }
        #expect(SmallSite.response("/errors/unknown", method: method).status == 404)
    }

    @Test("a description without the texts of the pages")
    func describes() {
        #expect("\(SmallSite.pages)" == "error pages at /errors/")
        #expect(Mirror(reflecting: SmallSite.pages).children.map(\.label) == ["path"])
    }
}

import Foundation
import TestSupport
import Testing

/// The problem types of the order service open, at the service itself, as curl sees it.
struct OrderPageTests {
    /// A response of curl.
    private struct Page {
        var status: Int
        var fields: [String: String]
        var body: String

        init(_ output: String) throws {
            let parts = output.components(separatedBy: "\r\n\r\n")
            let lines = parts[0].components(separatedBy: "\r\n")
            status = try #require(lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) })
            let pairs = lines.dropFirst().compactMap { line in
                line.firstIndex(of: ":").map { (line[..<$0].lowercased(), line[$0...].dropFirst(2)) }
            }
            fields = Dictionary(pairs.map { ($0, String($1)) }) { $0 + ", " + $1 }
            body = parts.dropFirst().joined(separator: "\r\n\r\n")
        }
    }

    private static func get(_ path: String, _ arguments: [String] = [], of service: OrderServiceProcess) async throws
        -> Page
    {
        try Page(try await service.curl(arguments, path, token: nil).standardOutput)
    }

    /// The path of the problem type in the body of an error that the service answers.
    private static func path(ofErrorAt path: String, of service: OrderServiceProcess) async throws -> String {
        let body = try await get(path, of: service).body
        let problem = try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any]
        let type = try #require(problem?["type"] as? String)
        #expect(type.hasPrefix("https://orders.example.com/"))
        return String(type.dropFirst("https://orders.example.com".count))
    }

    @Test(.timeLimit(.minutes(15)))
    func opens() async throws {
        let ended = try await OrderServiceProcess.run { service in
            let path = try await Self.path(ofErrorAt: "/orders", of: service)
            #expect(path == "/errors/unauthenticated")
            try await Self.opensInEachForm(path, service)
            try await Self.isNotSentAgain(path, service)
            try await Self.leadsOn(service)
            try await Self.refuses(service)
            // The errors of the service itself are what they were.
            #expect(try await Self.path(ofErrorAt: "/nowhere", of: service) == "/errors/route-not-found")
        }
        #expect(ended.exit == 0)
    }

    private static func opensInEachForm(_ path: String, _ service: OrderServiceProcess) async throws {
        let forms: [(accept: String, type: String, begin: String)] = [
            ("text/html", "text/html; charset=utf-8", "<!doctype html>\n"),
            ("application/json", "application/json", "{\n"),
            ("text/markdown", "text/markdown; charset=utf-8", "# "),
            ("*/*", "text/html; charset=utf-8", "<!doctype html>\n"),
        ]
        for form in forms {
            let page = try await get(path, ["-H", "Accept: \(form.accept)"], of: service)
            #expect(page.status == 200)
            #expect(page.fields["content-type"] == form.type)
            #expect(page.fields["content-length"] == "\(page.body.utf8.count)")
            #expect(page.fields["vary"] == "Accept")
            #expect(page.fields["cache-control"] == "public, max-age=300")
            #expect(page.fields["x-content-type-options"] == "nosniff")
            #expect(page.fields["referrer-policy"] == "no-referrer")
            #expect(page.fields["content-security-policy"]?.hasPrefix("default-src 'none'; ") == true)
            #expect(page.body.hasPrefix(form.begin))
            #expect(page.body.contains("Sign in first"))
            #expect(page.body.contains("10002"))
        }
    }

    private static func isNotSentAgain(_ path: String, _ service: OrderServiceProcess) async throws {
        let page = try await get(path, of: service)
        let tag = try #require(page.fields["etag"])
        let known = try await get(path, ["-H", "If-None-Match: \"0\"", "-H", "If-None-Match: W/\(tag)"], of: service)
        #expect(known.status == 304)
        #expect(known.body.isEmpty)
        #expect(known.fields["etag"] == tag)
        #expect(known.fields["content-length"] == nil)
        let other = try await get(path, ["-H", "If-None-Match: \(tag)", "-H", "Accept: text/markdown"], of: service)
        #expect(other.status == 200)
        let head = try await get(path, ["--head"], of: service)
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        #expect(head.fields["content-length"] == "\(page.body.utf8.count)")
        #expect(head.fields["etag"] == tag)
    }

    private static func leadsOn(_ service: OrderServiceProcess) async throws {
        let moved = try await get("/errors/20001", of: service)
        #expect(moved.status == 308)
        #expect(moved.fields["location"] == "order-in-progress")
        let index = try await get("/errors", of: service)
        #expect(index.status == 308)
        #expect(index.fields["location"] == "./errors/")
        for (path, place) in [("/errors/20001", "/errors/order-in-progress"), ("/errors", "/errors/")] {
            let arguments = ["-L", "-o", "/dev/null", "-w", "%{url_effective} %{http_code}"]
            let followed = try await service.curl(arguments, path, token: nil).standardOutput
            #expect(followed.hasSuffix("\(service.url)\(place) 200"))
        }
        #expect(try await get("/errors/catalog.css", of: service).fields["content-type"] == "text/css; charset=utf-8")
    }

    private static func refuses(_ service: OrderServiceProcess) async throws {
        for path in ["/errors/20003", "/errors/order-lost", "/errors/order-lost.html"] {
            let page = try await get(path, of: service)
            #expect(page.status == 410)
            #expect(page.fields["content-type"] == "text/html; charset=utf-8")
            #expect(page.body.contains("not used any more"))
        }
        for path in ["/errors/unknown", "/errors/..%2f..%2fetc/passwd", "/errors//example.com/20001"] {
            let page = try await get(path, ["--path-as-is"], of: service)
            #expect(page.status == 404)
            #expect(page.fields["x-error-code"] == "10013")
            #expect(page.fields["location"] == nil)
        }
        let refused = try await get("/errors/20001", ["-X", "DELETE"], of: service)
        #expect(refused.status == 405)
        #expect(refused.fields["allow"] == "GET, HEAD")
        #expect(refused.fields["x-error-code"] == "10008")
    }
}

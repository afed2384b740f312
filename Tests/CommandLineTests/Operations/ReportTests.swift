import Foundation
import TestSupport
import Testing

/// `errorcodes report`.
@Suite struct ReportTests {
    private static let catalog = """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/
        ranges:
          ordering: { codes: 20000-29999, status: 409 }
          system:   { codes: 90000-99999, status: 500 }
        errors:
          order-in-progress: { code: 20001, title: There is an order in progress }
          out-of-stock: { code: 20002, title: Out of stock }
          internal-error: { code: 99999, title: An unknown error occurred }

        """

    private static let nginx = """
        {"time":"2026-03-01T12:00:01+00:00","domain":"shop.orders","status":409,"code":"20001","application":"web"}
        {"code":"99999","status":500,"time":"2026-03-01T13:02:01+01:00","domain":"shop.orders","application":"ios"}
        {"time":"2026-03-01T12:03:00Z","domain":"shop.orders","status":200,"code":"","application":"web"}
        {"time":"2026-03-01T12:03:00Z","domain":"shop.orders","status":409,"code":"2\\u0030001","application":"web"}
        {"time":"2026-03-01T12:03:00Z","domain":"shop.orders","status":400,"code":"77777","application":"web"}

        """

    private static let table = """
        5 records of 5 lines, 0 malformed

        Codes
        count   share  code   name               title
            2  40.0 %  20001  order-in-progress  There is an order in progress
            1  20.0 %  99999  internal-error     An unknown error occurred

        Ranges
        count   share  range
            2  40.0 %  ordering
            1  20.0 %  system

        Statuses
        count   share  status
            1  20.0 %  200
            1  20.0 %  400
            2  40.0 %  409
            1  20.0 %  500

        Applications
        count   share  application
            4  80.0 %  web
            1  20.0 %  ios

        Not in the catalog
        count   share  code
            1  20.0 %  77777

        Never seen
        code   name          title
        20002  out-of-stock  Out of stock

        Over time, every 1m
        from                  all  2xx  3xx  4xx  5xx
        2026-03-01T12:00:00Z    1    0    0    1    0
        2026-03-01T12:01:00Z    0    0    0    0    0
        2026-03-01T12:02:00Z    1    0    0    0    1
        2026-03-01T12:03:00Z    3    1    0    2    0

        """

    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(Self.catalog, to: "orders.errorcodes.yaml")
        return folder
    }

    @Test func countsWhatNginxLogged() async throws {
        let folder = try folder()
        try folder.write(Self.nginx, to: "access.log")
        try await check(["report", "access.log"], in: folder, output: Self.table)
        // Line breaks of Windows, and no break at the end, change nothing.
        let text = String(Self.nginx.dropLast()).replacing("\n", with: "\r\n")
        try folder.write(text, to: "access.log")
        try await check(["report", "access.log"], in: folder, output: Self.table)
    }

    @Test func unpacksByContent() async throws {
        let folder = try folder()
        try folder.write(Self.nginx, to: "access.log")
        let gzip = URL(fileURLWithPath: "/usr/bin/env")
        let result = try await ProcessRunner.run(gzip.path, ["gzip", "access.log"], in: folder.url)
        #expect(result.exitCode == 0)
        let packed = folder.url.appendingPathComponent("access.log.gz")
        let old = folder.url.appendingPathComponent("access.log.1")
        try FileManager.default.moveItem(at: packed, to: old)
        try await check(["report", "access.log.1"], in: folder, output: Self.table)
        try Data(contentsOf: old).prefix(60).write(to: old)
        let message = "access.log.1: error: gzip cannot read it: it is damaged or cut off\n"
        try await check(["report", "access.log.1"], in: folder, error: message, exitCode: 2)
    }

    @Test func readsSeveralFormatsTogether() async throws {
        let folder = try folder()
        try folder.write(
            """
            192.0.2.1 - - [01/Mar/2026:12:00:01 +0000] "GET /orders HTTP/1.1" 200 12 "-" "curl"
            192.0.2.1 - ada [01/Mar/2026:14:00:02 +0200] "GET /\\"orders\\" HTTP/1.1" 409 12

            """,
            to: "combined.log"
        )
        try folder.write(
            """
            {"timestamp":"2026-03-01T12:00:01Z","level":"info","message":"started"}
            {"timestamp":1772366401,"metadata":{"error.code":"20001","error.domain":"shop.orders"},"parts":[{}]}
            {"timestamp":"2026-03-01T12:00:01.5Z","error":{"code":20002,"type":"x"},"code":"1"}

            """,
            to: "service.log"
        )
        try await check(
            ["report", "combined.log", "service.log", "--format", "csv"],
            in: folder,
            output: """
                kind,domain,value,name,count,share
                code,shop.orders,20001,order-in-progress,1,25.0 %
                code,shop.orders,20002,out-of-stock,1,25.0 %
                range,,ordering,,2,50.0 %
                status,,(none),,2,50.0 %
                status,,200,,1,25.0 %
                status,,409,,1,25.0 %
                unseen,shop.orders,99999,internal-error,0,0.0 %
                time,,2026-03-01T12:00:00Z,,4,100.0 %

                """.replacing("\n", with: "\r\n")
        )
    }

    @Test func locatesMalformedLines() async throws {
        let folder = try folder()
        let line = "{\"time\":\"2026-03-01T12:00:01Z\",\"status\":200,\"code\":\"\"}\n"
        let bad = ["{\"status\":", "{\"status\":200} x", "\0", "{\"status\":\"2\u{1}00\"}", "x", "{}"]
        try folder.write(line + bad.map { $0 + "\n" }.joined(), to: "a.log")
        let result = (2...6).map { "a.log:\($0): warning: this line is malformed, and not counted\n" }.joined()
        try await check(
            ["report", "a.log", "--format", "csv", "-o", "out.csv"],
            in: folder,
            error: result + "errorcodes: warning: 6 lines are malformed in all\n"
        )
    }

    @Test func writesJSON() async throws {
        let folder = try folder()
        try folder.write(Self.nginx, to: "access.log")
        let arguments = ["report", "access.log", "--format", "json", "--every", "1h"]
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder.url)
        let value = try JSONSerialization.jsonObject(with: Data(result.standardOutput.utf8)) as? NSDictionary
        #expect(value?["report"] as? Int == 1)
        #expect(value?["every"] as? Int == 3600)
        let times: NSArray = [
            [
                "from": "2026-03-01T12:00:00Z", "count": 5, "1xx": 0, "2xx": 1, "3xx": 0, "4xx": 3, "5xx": 1,
            ] as NSDictionary
        ]
        #expect(value?["times"] as? NSArray == times)
    }

    /// What clients send cannot become markup.
    @Test func escapesInThePage() async throws {
        let folder = try folder()
        let code = "<script>alert(1)</script>"
        try folder.write(
            "{\"time\":\"\",\"status\":400,\"code\":\"\(code)\",\"application\":\"\(code)\"}\n",
            to: "a.log"
        )
        let arguments = ["report", "a.log", "--format", "html"]
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder.url)
        #expect(result.exitCode == 0)
        #expect(!result.standardOutput.contains("<script"))
        #expect(result.standardOutput.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    }

    /// The article's example is as it says.
    @Test func theArticleIsRight() async throws {
        let page = "Sources/ErrorCodesRuntime/ErrorCodes.docc/Reports.md"
        let text = try String(contentsOf: Repository.root.appending(path: page), encoding: .utf8)
        func block(_ language: String) -> String {
            let start = text.components(separatedBy: "```\(language)\n")
            return start.count > 1 ? start[1].components(separatedBy: "```")[0] : ""
        }
        let folder = try TemporaryDirectory()
        try folder.write(block("yaml"), to: "orders.errorcodes.yaml")
        try folder.write(block("json"), to: "access.log")
        try await check(["report", "access.log"], in: folder, output: block("text"))
    }

    /// A report never takes the place of a log.
    @Test func doesNotReplaceALog() async throws {
        let folder = try folder()
        try folder.write(Self.nginx, to: "access.log")
        let arguments = ["report", "access.log", "-o", "./access.log"]
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder.url)
        #expect(result.exitCode == 2)
        let kept = try String(contentsOf: folder.url.appendingPathComponent("access.log"), encoding: .utf8)
        #expect(kept == Self.nginx)
    }

    @Test func withoutALogItCannotRun() async throws {
        let folder = try folder()
        let message = "nothing.log: error: No such file or directory\n"
        try await check(["report", "nothing.log"], in: folder, error: message, exitCode: 2)
    }
}

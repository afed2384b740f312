import Foundation
import TestSupport
import Testing

/// `errorcodes explain -`: bodies, log lines, and what is neither.
@Suite struct ExplainInputTests {
    private static let type = "https://errors.example.com/orders/order-in-progress"
    private static let order = "20001 order-in-progress: There is an order in progress"
    private static let internalError = "99999 internal-error: An unknown error occurred"
    private static let problem = """
        {"type":"\(type)","title":"There is an order in progress","status":409,"code":20001,"orderID":"A-1"}
        """

    /// Each text, the first lines of the pages that are printed, and what does not fit the catalog.
    static let cases: [(text: String, heads: [String], misfits: [String])] = [
        (problem, [order], []),
        (
            problem.replacing("409", with: "400").replacing("orderID", with: "color"), [order],
            [
                "the status is `400` in the body, and `409` in the catalog",
                "the body has no member `orderID`, which the catalog requires",
                "the catalog has no param `color` for the member of the body",
            ]
        ),
        (
            problem.replacing("20001", with: "20002"), [order],
            ["the code is `20002` in the body, and `20001` in the catalog"]
        ),
        (#"{"code":20001,"message":"Wait.","data":{"orderID":"A-1"},"requestId":"r-1"}"#, [order], []),
        (
            """
            {"errors":[{"links":{"type":"\(type)"},"status":"409","code":"20001","title":"There is an order in progress",
            "meta":{"orderID":"A-1"}}]}
            """, [order], []
        ),
        (
            """
            {"type":"https://errors.example.com/orders/internal-error","status":500,"title":"An unknown error occurred",
            "code":99999,"errors":[\(problem)]}
            """, [internalError, order], []
        ),
        (
            """
            HTTP/1.1 409 Conflict\r
            Content-Type: application/problem+json\r
            \r
            \(problem)
            """, [order], []
        ),
        (
            """
            HTTP/1.1 100 Continue\r
            \r
            HTTP/1.1 307 Temporary Redirect\r
            Location: https://api.example.com/orders\r
            \r
            HTTP/2 400 \r
            content-type: application/problem+json\r
            \r
            \(problem)
            """, [order], ["the status is `400` of the response, and `409` in the catalog"]
        ),
        (
            """
            HTTP/1.1 500 Internal Server Error

            {"code":20001,"message":"Wait.","data":{"orderID":"A-1"}}
            """, [order], ["the status is `500` of the response, and `409` in the catalog"]
        ),
        (
            """
            2026-11-30T16:00:00+0000 notice orders: error.code=20001 error.domain=shop.orders \
            error.type=order-in-progress http.response.status_code=409 [App] took 99999 ms
            """, [order], []
        ),
        (
            #"{"level":"notice","message":"no","metadata":{"error.code":"20001","error.type":"order-in-progress"}}"#,
            [order], []
        ),
        (#"Nov 30 host app[12]: answered {"error":{"code":20001}} to 10.0.0.1"#, [order], []),
        ("failed: status code 409, order-in-progress", [order], []),
        (#"{"message":"error.code=20001 happened"}"#, [order], []), (#"{"log":"{\"code\":20001}"}"#, [order], []),
        ("the call failed with 20001, see \(type).\nthen with 99999!", [order, internalError], []),
        ("throw OrdersError.orderInProgress at line 12", [order], []),
        ("codes: code 20001 and 99999", [order, internalError], []),
        ("error.code=20001 error.code=99999 took 20001 ms", [order, internalError], []),
        (#"10.0.0.1 "POST /orders HTTP/1.1" 409 99999 "\#(type)""#, [order], []),
    ]

    @Test(arguments: cases.indices)
    func findsTheErrorsOf(number: Int) async throws {
        let (text, heads, misfits) = Self.cases[number]
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let result = try await Self.explain(Array(text.utf8), in: folder)
        #expect(result.standardError == "" && result.exitCode == 0, "\(text)")
        var pages = result.standardOutput.components(separatedBy: "\n----\n\n")
        let note = pages.last?.hasPrefix("The body does not fit the catalog\n") == true ? pages.removeLast() : ""
        #expect(pages.map { $0.components(separatedBy: "\n")[0] } == heads, "\(text)")
        let found = note.replacing("\n    ", with: " ").split(separator: "\n").dropFirst().map {
            String($0.dropFirst(4))
        }
        #expect(found == misfits, "\(text)")
    }

    /// The errors of fields are those of the error, and an internal param must not be in a body.
    @Test func fieldsAndGuardedParamsAreTold() async throws {
        let folder = try TemporaryDirectory()
        let declared = """
            errors:
              validation-failed:
                code: 3
                status: 422
                title: Validation failed
                params: { email: { type: string, visibility: internal } }
                fields: { required: { code: 20001, detail: Must be given. } }
            """
        try folder.write(spec.replacing("errors:", with: declared), to: "orders.errorcodes.yaml")
        let body = #"{"code":3,"message":"x","data":{"email":"a"},"errors":[{"code":20001,"pointer":"/a"}]}"#
        let result = try await Self.explain(Array(body.utf8), in: folder)
        let pages = result.standardOutput.components(separatedBy: "\n----\n\n")
        let heads = pages.map { $0.components(separatedBy: "\n")[0] }
        #expect(heads.prefix(2) == ["3 validation-failed: Validation failed", "20001 required: Must be given."])
        #expect(
            pages.last == """
                The body does not fit the catalog
                  - the param `email` is internal, and must not be in the body

                """
        )
    }

    @Test(arguments: [
        ("", "the text names no code of a spec"),
        ("nothing of interest in 200 ms", "the text names no code of a spec"),
        (#""GET /image.png HTTP/1.1" 200 20001 "-" "curl""#, "the text names no code of a spec"),
        ("notice: error.code=20011 took 20001 ms", "there is no code, name or rule `20011`: did you mean `20001`?"),
        ("{\"code\":20011}", "there is no code, name or rule `20011`: did you mean `20001`?"),
        (
            "{\"type\":\"https://errors.example.com/orders/order\",\"status\":409}",
            "there is no code, name or rule `https://errors.example.com/orders/order`: `errorcodes list` lists the codes "
                + "of specs, and `errorcodes explain` all rules"
        ),
    ])
    func saysThatItFindsNothing(text: String, message: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let result = try await Self.explain(Array(text.utf8), in: folder)
        #expect(result == ProcessResult(standardError: "errorcodes: error: \(message)\n", exitCode: 1))
    }

    /// In a log, a code that nobody declared is the one to hear of.
    @Test(arguments: ["error.code=20001 error.code=77777", "error.code=77777\n{\"code\":20001}\nerror.code=77777"])
    func namesWhatNoSpecHasBesideWhatIsFound(text: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let result = try await Self.explain(Array(text.utf8), in: folder)
        #expect(result.standardOutput.components(separatedBy: "\n")[0] == Self.order)
        #expect(result.standardError == "errorcodes: note: no spec has `77777`\n" && result.exitCode == 0)
    }

    @Test(arguments: [
        [UInt8](repeating: UInt8(ascii: "["), count: 1 << 20), [0xFF, 0xFE, 0x00, 0x80, 0xC0],
        Array(#"{"code":"#.utf8) + [UInt8](repeating: UInt8(ascii: "9"), count: 1 << 20),
        [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20), [UInt8](repeating: UInt8(ascii: " "), count: 1 << 20),
        Array(String(repeating: #"{"errors":["#, count: 100).utf8) + Array(String(repeating: "]}", count: 100).utf8),
    ])
    func hostileInputIsReadToItsEnd(bytes: [UInt8]) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let result = try await Self.explain(bytes, in: folder)
        let beginnings = ["the text names no code of a spec\n", "there is no code, name or rule `99"]
        #expect(beginnings.contains { result.standardError.hasPrefix("errorcodes: error: \($0)") })
        #expect(result.standardOutput == "" && result.standardError.utf8.count < 400 && result.exitCode == 1)
    }

    /// More than a block of lines, each of many words, and more errors than a page of a terminal has lines.
    @Test func allOfALongLogIsRead() async throws {
        let folder = try TemporaryDirectory()
        let errors = (0..<40).map { "  failed-\($0): { code: \(30000 + $0), status: 500, title: Failed }\n" }
        try folder.write(spec + errors.joined(), to: "orders.errorcodes.yaml")
        let long = String(repeating: "x ", count: 2_000) + String(repeating: "y", count: 400)
        let filler = String(repeating: "nothing of interest in 200 ms\n", count: 300_000)
        let lines = (0..<40).map { "\(long) error.code=\(30000 + $0)\n" }.joined()
        let text = lines + String(repeating: "\n", count: 12_000) + filler + "error.code=99999\n"
        try #require(text.utf8.count > 8 << 20)
        let result = try await Self.explain(Array(text.utf8), in: folder)
        let heads = result.standardOutput.components(separatedBy: "\n----\n\n").map { $0.split(separator: " ")[0] }
        #expect(heads == (0..<40).map { "\(30000 + $0)" } + ["99999"])
        #expect(result.standardError == "" && result.exitCode == 0)
    }

    @Test func aLineOf16MiBIsRefused() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let result = try await Self.explain([UInt8](repeating: UInt8(ascii: "x"), count: 16 << 20), in: folder)
        let message = "errorcodes: error: standard input has a line of more than 8 MiB\n"
        #expect(result == ProcessResult(standardError: message, exitCode: 2))
    }

    private static func explain(
        _ input: [UInt8],
        in folder: borrowing TemporaryDirectory
    ) async throws -> ProcessResult {
        try Data(input).write(to: folder.url.appending(path: "input.txt"))
        let command = #""$0" explain - < input.txt"#
        return try await ProcessRunner.run(
            "/bin/sh",
            ["-c", command, BuiltProducts.path("errorcodes")],
            in: folder.url
        )
    }
}

import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import TestCatalog
import Testing

/// Hostile values, by every way on which a value can get into a header field: the bytes on the socket are those of one
/// response with the fields that it should have, and the log names what was left out.
@Suite struct InjectionTests {
    /// The fields that Hummingbird and every problem have.
    private static let usual = ["Content-Length", "Content-Type", "Date"]

    private struct Received {
        var response: RawResponse
        var members: [String: Any]
        var dropped: String?
    }

    private static func receive(
        _ error: any Error,
        responder: ErrorResponder = ErrorResponder(ShopError.self),
        loggedAs identifier: String? = nil,
        head: String = ""
    ) async throws -> Received {
        let router = Router(context: BasicRequestContext.self)
        if let identifier { router.add(middleware: Identifying<BasicRequestContext>(identifier)) }
        router.add(middleware: ErrorCodesMiddleware(responder))
        router.get("fails") { _, _ -> Response in throw error }
        let log = CapturedLog()
        let bytes = try await LoopbackServer.run(router, log: log) { port in
            try await RawExchange.send("GET /fails HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\(head)\r\n", port: port)
        }
        let response = try #require(RawResponse(bytes))
        let members = try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any]
        let warning = log.linesOfErrors.first { $0.message.hasPrefix("header fields") }?.message
        expectOneResponse(bytes, response)
        return Received(
            response: response,
            members: try #require(members),
            dropped: warning?.components(separatedBy: ": ").dropFirst().joined(separator: ": ")
        )
    }

    /// The head is ASCII, its line ends come in pairs, and the body is as long as the head says.
    private static func expectOneResponse(_ bytes: [UInt8], _ response: RawResponse) {
        for line in [response.statusLine] + response.lines {
            #expect(line.utf8.allSatisfy { 0x20...0x7E ~= $0 || $0 == 0x09 }, "\(line.prefix(200).debugDescription)")
        }
        #expect(response.values("Content-Length") == [String(response.body.count)])
        #expect(!response.names.contains { $0.lowercased() == "x-injected" })
    }

    @Test(arguments: HostileValue.all)
    func paramsOfFields(_ value: HostileValue) async throws {
        let plain = try await Self.receive(ShopError.tagged(plain: value.text, quoted: "q"))
        #expect(plain.response.values("X-Plain") == (value.isToken ? [value.text] : []))
        #expect(plain.response.names == Self.usual + (value.isToken ? ["X-Plain", "X-Quoted"] : ["X-Quoted"]))
        #expect(plain.dropped == (value.isToken ? nil : "X-Plain"))
        #expect(plain.members["plain"] as? String == value.text)

        let quoted = try await Self.receive(ShopError.tagged(plain: "p", quoted: value.text))
        let expected = value.isSendableQuoted ? ["a=\"\(value.quoted)\""] : []
        #expect(quoted.response.values("X-Quoted") == expected)
        #expect(quoted.response.names == Self.usual + ["X-Plain"] + (value.isSendableQuoted ? ["X-Quoted"] : []))
        #expect(quoted.dropped == (value.isSendableQuoted ? nil : "X-Quoted"))
        #expect(quoted.members["quoted"] as? String == value.text)
    }

    /// Quotation marks that a template itself escapes do not end its quoted string.
    @Test(arguments: HostileValue.all)
    func paramsBetweenEscapedMarks(_ value: HostileValue) async throws {
        let received = try await Self.receive(ShopError.quoting(word: value.text))
        let expected = "say=\"\\\"\(value.quoted)\\\"\""
        #expect(received.response.values("X-Words") == (value.isSendableQuoted ? [expected] : []))
        #expect(received.dropped == (value.isSendableQuoted ? nil : "X-Words"))
    }

    @Test(arguments: HostileValue.all)
    func paramsOfRequiredFields(_ value: HostileValue) async throws {
        let realm = try await Self.receive(ShopError.signIn(realm: value.text))
        let challenge = "Bearer realm=\"\(value.isSendableQuoted ? value.quoted : "")\""
        #expect(realm.response.values("WWW-Authenticate") == [challenge])
        #expect(realm.response.names == Self.usual + ["WWW-Authenticate"])
        #expect(realm.dropped == (value.isSendableQuoted ? nil : "WWW-Authenticate"))

        let whole = try await Self.receive(ShopError.signInByScheme(challenge: value.text))
        #expect(whole.response.values("WWW-Authenticate") == [value.isToken ? value.text : "Bearer"])

        let methods = try await Self.receive(ShopError.methodNotAllowed(methods: ["GET", value.text]))
        #expect(methods.response.names == ["Allow"] + Self.usual)
    }

    @Test(arguments: HostileValue.all)
    func fieldsOfOccurrences(_ value: HostileValue) async throws {
        let values = try await Self.receive(ShopError.gone().header("X-Value", value.text))
        #expect(values.response.values("X-Value") == (value.isSendable ? [value.text] : []))
        #expect(values.dropped == (value.isSendable ? nil : "X-Value"))

        let names = try await Self.receive(ShopError.gone().header("X-" + value.text, "value"))
        let isToken = ("X-" + value.text).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        let isSendable = isToken && value.text.count < 8_100
        #expect(names.response.names == Self.usual + (isSendable ? ["X-" + value.text] : []))
        #expect(names.dropped?.isEmpty == (isSendable ? nil : false))
        #expect(names.dropped?.contains("\n") != true)
    }

    @Test(arguments: HostileValue.all)
    func instances(_ value: HostileValue) async throws {
        let received = try await Self.receive(ShopError.gone().instance(value.text))
        #expect(received.response.names == Self.usual)
        #expect(received.members["instance"] as? String == value.reference)
    }

    @Test(arguments: HostileValue.all)
    func identifiersOfRequests(_ value: HostileValue) async throws {
        let responder = ErrorResponder(ShopError.self, requestIDHeader: "X-Request-Id")
        let received = try await Self.receive(ShopError.gone(), responder: responder, loggedAs: value.text)
        #expect(received.response.values("X-Request-Id") == (value.isIdentifier ? [value.text] : []))
        #expect(received.dropped == (value.isIdentifier ? nil : "X-Request-Id"))
        #expect(received.members["requestId"] as? String == (value.isIdentifier ? value.text : nil))
    }

    @Test(arguments: HostileValue.all)
    func namesOfPolicies(_ value: HostileValue) async throws {
        let limit = RateLimit(policy: value.text, quota: 1, window: .seconds(1), reset: .seconds(1))
        let received = try await Self.receive(ShopError.gone().rateLimited(limit))
        // A string of a structured field has no tab (RFC 9651, section 3.3.3).
        let isSendable = value.isSendableQuoted && !value.text.contains("\t")
        #expect(received.response.values("RateLimit") == (isSendable ? ["\"\(value.quoted)\";r=0;t=1"] : []))
        #expect(received.response.values("RateLimit-Policy") == (isSendable ? ["\"\(value.quoted)\";q=1;w=1"] : []))
        #expect(received.dropped == (isSendable ? nil : "RateLimit-Policy, RateLimit"))
        #expect(received.response.values("Retry-After") == ["1"])
    }

    @Test(arguments: HostileValue.all)
    func configuredNames(_ value: HostileValue) async throws {
        let name = "X-" + value.text
        let responder = ErrorResponder(ShopError.self, errorCodeHeader: name, requestIDHeader: "Y-" + value.text)
        let received = try await Self.receive(ShopError.gone(), responder: responder)
        let isToken = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } && name.count < 8_100
        #expect(received.response.values(name) == (isToken ? ["4100"] : []))
        #expect(received.response.names.count == Self.usual.count + (isToken ? 2 : 0))
        #expect((received.dropped == nil) == isToken)
    }

    /// Only what the server's parser lets through gets here.
    @Test(arguments: [
        "caf\u{E9}", "\"", "\\", "\"\\", "a/b;q=\"", ";;;;", ",,,,", "*/*;q=1.0000", "application/json;q=-1",
        String(repeating: "application/json,", count: 4_000), String(repeating: "\"\\", count: 30_000),
        String(repeating: ";q=1", count: 15_000),
    ])
    func acceptedTypes(_ accept: String) async throws {
        let head = "Accept: \(accept)\r\n"
        let received = try await Self.receive(ShopError.gone(), responder: ErrorCase.threeForms, head: head)
        #expect(received.response.statusLine == "HTTP/1.1 410 Gone")
        #expect(received.response.names == Self.usual + ["Vary"])
    }
}

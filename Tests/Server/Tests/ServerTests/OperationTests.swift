import ErrorCodesHummingbird
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import TestCatalog
import Testing

/// Errors that a call does not declare, and methods that a path does not have.
@Suite struct OperationTests {
    private static let path = "/desks/7"

    /// The status and the body of the response, and what was logged as a notice or louder.
    private func exchange(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ setup: CaseTests.Setup,
        _ configure: (inout ErrorResponder) -> Void = { _ in }
    ) async throws -> (response: TestResponse, log: [String]) {
        var responder = ErrorResponder(DeskError.self)
        configure(&responder)
        let router = Router(context: BasicRequestContext.self)
        router.add(middleware: ErrorCodesMiddleware(responder))
        router.get("desks/free") { _, _ -> Response in throw DeskError.deskTaken(desk: "7") }
        router.get("desks/:desk") { _, _ -> Response in throw DeskError.deskTaken(desk: "7") }
        router.get("v1/desks/:desk") { _, _ -> Response in throw DeskError.deskTaken(desk: "7") }
        router.post("desks/:desk") { _, _ -> Response in throw DeskError.deskTaken(desk: "7") }
        router.operation(DeskError.GetDesk.self).get("elsewhere") { _, _ -> Response in
            throw DeskError.deskTaken(desk: "7")
        }
        router.operation(DeskError.GetDesk.self).get("foreign") { _, _ -> Response in throw HTTPError(.badRequest) }
        let log = CapturedLog()
        let response = try await Application(router: router, logger: log.logger).test(setup.testing) {
            try await $0.execute(uri: path, method: method)
        }
        let lines = log.lines.filter { $0.level >= .notice && $0.metadata["hb.request.id"] != nil }
        return (response, lines.map { "\($0.level) \($0.message)" })
    }

    private static let taken = "notice desk-taken (8): Desk taken [desk: 7]"
    private static let undeclared = "warning the operation getDesk does not declare desk-taken"

    @Test(arguments: CaseTests.Setup.allCases)
    func logsWhatACallDoesNotDeclare(_ setup: CaseTests.Setup) async throws {
        for path in [Self.path, "/elsewhere"] {
            let (response, log) = try await exchange(.get, path, setup)
            #expect(response.status == .conflict)
            #expect(log == [Self.taken, Self.undeclared], "\(path)")
        }
        for (method, path) in [(HTTPRequest.Method.post, Self.path), (.get, "/desks/free"), (.get, "/v1/desks/7")] {
            let (response, log) = try await exchange(method, path, setup)
            #expect(response.status == .conflict)
            #expect(log == [Self.taken], "\(path)")
        }
        let (response, log) = try await exchange(.get, "/v1/desks/7", setup) { $0.basePath = "/v1" }
        #expect(response.status == .conflict)
        #expect(log == [Self.taken, Self.undeclared])
    }

    @Test func logsWhatStandsForAStatusAndIsNotDeclared() async throws {
        let (response, log) = try await exchange(.get, "/foreign", .router)
        #expect(response.status == .badRequest)
        #expect(
            log == [
                "notice malformed-body (1): The body cannot be read.",
                "warning the operation getDesk does not declare malformed-body",
            ]
        )
    }

    @Test(arguments: CaseTests.Setup.allCases)
    func sendsTheUnexpectedErrorInstead(_ setup: CaseTests.Setup) async throws {
        let (response, log) = try await exchange(.get, Self.path, setup) { $0.undeclaredErrors = .unexpected }
        #expect(response.status == .internalServerError)
        #expect(!String(buffer: response.body).contains("taken"))
        #expect(log == ["error the operation getDesk does not declare desk-taken (8): Desk taken [desk: 7]"])
        let declared = try await exchange(.post, Self.path, setup) { $0.undeclaredErrors = .unexpected }
        #expect(declared.response.status == .conflict)
        #expect(declared.log == [Self.taken])
    }

    #if os(macOS) || os(Linux)
        @Test func stopsATest() async {
            await #expect(processExitsWith: .failure) {
                var responder = ErrorResponder(DeskError.self)
                responder.undeclaredErrors = .trap
                let operation = responder.operation(method: "GET", path: "/desks/7")
                _ = responder.response(to: DeskError.internalError(), for: ErrorRequest(operation: operation))
                _ = responder.response(to: DeskError.deskTaken(desk: "7"), for: ErrorRequest(operation: operation))
            }
        }
    #endif

    @Test(arguments: CaseTests.Setup.allCases)
    func answersAMethodThatNoCallHas(_ setup: CaseTests.Setup) async throws {
        let wrong = try await exchange(.delete, Self.path, setup).response
        #expect(wrong.status == .methodNotAllowed)
        #expect(wrong.headers[values: .allow] == ["GET, HEAD, POST"])
        #expect(String(buffer: wrong.body).contains(#""code":3,"#))
        #expect(String(buffer: wrong.body).contains(#""methods":["GET","HEAD","POST"]"#))
        #expect(try await exchange(.delete, "/chairs", setup).response.status == .notFound)
        #expect(try await exchange(.delete, "/chairs", setup).response.headers[.allow] == nil)
    }
}

import ErrorCodesGRPC
import ErrorCodesRuntime
import GRPCCore
import GRPCProtobuf
@testable import GoldenCatalogs
import OrderCatalog
import TestCatalog
import Testing

/// What a status says, and what it leaves out.
@Suite struct StatusTests {
    private typealias OrderError = OrderCatalog.OrderError

    @Test func everythingHasItsDetail() throws {
        let error = OrderError.validationFailed(errors: [
            FieldError(.outOfRange(minimum: 1, maximum: 99), at: ["items", 0, "quantity"]),
            FieldError(.required, in: .query("limit")),
        ])
        let expected = GoogleRPCStatus(
            code: .invalidArgument,
            message: "The request has fields that cannot be used.",
            details: .errorInfo(
                reason: "VALIDATION_FAILED",
                domain: "shop.orders",
                metadata: [
                    "type": "https://orders.example.com/errors/validation-failed", "status": "422", "code": "10001",
                    "fieldFlags": "5", "fieldFlagNames": #"["required","out-of-range"]"#,
                    "errors": """
                    [{"detail":"Must be between 1 and 99.","pointer":"#/items/0/quantity","code":2,"minimum":1,\
                    "maximum":99},{"detail":"Must be given.","parameter":"limit","code":0}]
                    """,
                ]
            ),
            .badRequest(violations: [
                .init(
                    field: "items[0].quantity",
                    description: "Must be between 1 and 99.",
                    reason: "OUT_OF_RANGE",
                    localizedMessage: nil
                ),
                .init(field: "limit", description: "Must be given.", reason: "REQUIRED", localizedMessage: nil),
            ]),
            .help(links: [
                .init(url: "https://orders.example.com/errors/validation-failed", description: "Validation failed")
            ])
        )
        #expect(GoogleRPCStatus(error) == expected)
    }

    @Test func theSpecsStatusCountsMoreThanThatOfHTTP() {
        #expect(OrderError.Code.orderNotCancellable.status == 409)
        #expect(OrderError.Code.orderNotCancellable.rpcCode == .failedPrecondition)
        #expect(HTTPError.Code.outOfCredit.rpcCode == .resourceExhausted)
        #expect(OrderError.Code.orderInProgress.rpcCode == .aborted)
    }

    @Test func everyStatusHasACode() {
        let codes = Dictionary(grouping: 400...599) { "\(RPCError.Code(httpStatus: $0))" }
        let named = codes.filter { $0.key != "failedPrecondition" && $0.key != "internalError" }
        #expect(
            named == [
                "invalidArgument": [400, 406, 411, 413, 414, 415, 417, 422, 431], "unauthenticated": [401, 407, 511],
                "permissionDenied": [403], "notFound": [404, 410], "unimplemented": [405, 501, 505],
                "deadlineExceeded": [408, 504], "aborted": [409], "outOfRange": [416],
                "resourceExhausted": [429, 507], "cancelled": [499], "unavailable": [502, 503],
            ]
        )
        #expect(codes["failedPrecondition"]?.allSatisfy { $0 < 500 } == true)
        #expect(codes["internalError"]?.allSatisfy { $0 >= 500 } == true)
    }

    @Test func guardedValuesStay() throws {
        let error = ShopError.orderInProgress(
            orderID: "A-1",
            customer: TestCatalog.customer,
            shard: "CANARY-shard",
            token: "CANARY-token"
        ).caused(by: RPCError(code: .dataLoss, message: "CANARY-cause"))
        let bytes: [UInt8] = try GoogleRPCStatus(error).serializedBytes()
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(TestCatalog.customer))
        #expect(!text.contains("CANARY"))
    }

    // MARK: - Size

    private static let largest = 4_608

    @Test func errorsOfFieldsThatDoNotFitAreCounted() throws {
        let fields = (0..<100).map { number in
            FieldError(OrderError.ValidationFailedViolation.required, at: ["items", .init(number), "article"])
        }
        let status = GoogleRPCStatus(OrderError.validationFailed(errors: fields))
        let bytes: [UInt8] = try status.serializedBytes()
        #expect(Self.largest - 300...Self.largest ~= bytes.count)
        let violations = try #require(status.details.lazy.compactMap(\.badRequest).first?.violations)
        guard case .known(.validationFailed(let received)) = OrderError.decode(RPCError(status)) else {
            Issue.record("the error is unknown")
            return
        }
        #expect(received.errors == Array(fields.prefix(violations.count)))
        let problem = try #require(OrderError.decode(RPCError(status)).response?.problem)
        #expect(problem.omittedErrorCount == 100 - violations.count)
        #expect(status.details.allSatisfy { $0.help == nil })
    }

    @Test func aParameterThatDoesNotFitIsLeftOut() throws {
        let id = String(repeating: "é", count: 5_000)
        let status = GoogleRPCStatus(OrderError.orderNotFound(orderID: id))
        let bytes: [UInt8] = try status.serializedBytes()
        #expect(bytes.count <= Self.largest)
        #expect(status.message.utf8.count <= 512 && status.message.hasSuffix("é…"))
        guard case .unknown(let problem) = OrderError.decode(RPCError(status)) else {
            Issue.record("the error is known, without its parameter")
            return
        }
        #expect(problem.mismatch == .missing("orderID"))
        #expect(OrderError.Code.orderNotFound ~= problem)
    }
}

import ErrorCodesGRPC
import ErrorCodesRuntime
import GRPCCore
import GRPCProtobuf
import OrderCatalog
import Testing

/// Errors that are none of the catalog, and those that are broken.
@Suite struct ForeignTests {
    private static func unknown(_ error: RPCError) throws -> UnknownProblem {
        let received = OrderError.received(error)
        #expect(OrderError.decode(error).unknownProblem == received as? UnknownProblem)
        for code in OrderError.Code.allCases { #expect(!(code ~= received)) }
        return try #require(received as? UnknownProblem, "\(received)")
    }

    /// All that an error of the order service says, with another domain.
    @Test func anErrorOfAnotherDomainIsNotOfThisCatalog() throws {
        for domain in ["shop.stock", "", "shop.orders.example.com", "SHOP.ORDERS"] {
            var status = GoogleRPCStatus(OrderError.orderNotFound(orderID: "A-1"))
            var info = try #require(status.details[0].errorInfo)
            info.domain = domain
            status.details[0] = .errorInfo(info)
            let problem = try Self.unknown(RPCError(status))
            #expect(problem.status == 404)
            #expect(problem.problem.type == "about:blank")
            #expect(problem.problem.detail == "There is no order A-1.")
            #expect(problem.problem.extensions["reason"] == "ORDER_NOT_FOUND")
            #expect(problem.problem.extensions["domain"] == .string(domain))
            #expect(problem.problem.extensions["metadata"] == ["code": "10003", "orderID": "A-1"])
            #expect(problem.response?.rpcStatus == status)
        }
    }

    @Test func anErrorOfANewerServerIsKept() throws {
        let status = GoogleRPCStatus(
            code: .unavailable,
            message: "The shop is closed.",
            details: .errorInfo(
                reason: "SHOP_CLOSED",
                domain: "shop.orders",
                metadata: [
                    "type": "https://orders.example.com/errors/shop-closed", "status": "503", "code": "90042",
                    "until": "2026-01-31",
                ]
            ),
            .retryInfo(delay: .milliseconds(1_500)),
            .localizedMessage(locale: "en", message: "We are closed.")
        )
        let problem = try Self.unknown(RPCError(status))
        #expect(problem.problem.type == "https://orders.example.com/errors/shop-closed")
        #expect(problem.problem.extensions["until"] == "2026-01-31")
        #expect(problem.problem.extensions["code"] == "90042")
        #expect(problem.status == 503)
        #expect(problem.retryAfter?.seconds == 2)
        #expect(problem.message == LocalizedMessage(text: "We are closed.", language: "en"))
        #expect(problem.retryPolicy == .backoff)
        #expect(problem.response?.rpcStatus == status)
    }

    /// What a service that is not of this kind answers, such as a proxy.
    @Test func anErrorWithoutDetailsIsKept() throws {
        let error = RPCError(code: .notFound, message: "no such order", metadata: ["x-shard": "7"])
        let problem = try Self.unknown(error)
        #expect(problem.status == 404)
        #expect(problem.problem.detail == "no such order")
        #expect(problem.response?.rpcCode == .notFound)
        #expect(problem.response?.rpcStatus == nil)
        #expect(problem.response?.headers.first { $0.name == "x-shard" }?.value == "7")
    }

    @Test func brokenDetailsAreKept() throws {
        let bytes: [UInt8] = [0x0A, 0xFF, 0x01, 0x02]
        let error = RPCError(
            code: .internalError,
            message: "broken",
            metadata: ["grpc-status-details-bin": .binary(bytes)]
        )
        let problem = try Self.unknown(error)
        #expect(problem.response?.body == bytes)
        #expect(problem.problem.detail == "broken")
    }

    @Test func aParameterOfAnotherTypeIsNamed() throws {
        let status = GoogleRPCStatus(
            code: .resourceExhausted,
            message: "",
            details: .errorInfo(
                reason: "TOO_MANY_REQUESTS",
                domain: "shop.orders",
                metadata: ["limit": "sixty", "seconds": "30"]
            )
        )
        guard case .unknown(let problem) = OrderError.decode(RPCError(status)) else {
            Issue.record("the error is known")
            return
        }
        #expect(problem.mismatch == .unexpectedValue("limit"))
        #expect(problem.problem.extensions["limit"] == "sixty")
        #expect(problem.problem.extensions["seconds"] == "30")
    }

    /// Another server's violations have a place and a reason, and no code of this catalog.
    @Test func violationsOfAnotherServerAreUnknown() throws {
        let status = GoogleRPCStatus(
            code: .invalidArgument,
            message: "",
            details: .errorInfo(reason: "VALIDATION_FAILED", domain: "shop.orders"),
            .badRequest(violations: [
                .init(
                    field: "items[3].count",
                    description: "Is odd.",
                    reason: "IS_ODD",
                    localizedMessage: nil
                )
            ])
        )
        guard case .known(.validationFailed(let error)) = OrderError.decode(RPCError(status)) else {
            Issue.record("the error is unknown")
            return
        }
        #expect(error.errors.map(\.location) == [.body(["items", 3, "count"])])
        #expect(error.errors.map(\.violation.code) == ["IS_ODD"])
        #expect(error.errors.map(\.violation.detail) == ["Is odd."])
    }
}

extension DecodedError {
    fileprivate var unknownProblem: UnknownProblem? {
        if case .unknown(let problem) = self { problem } else { nil }
    }
}

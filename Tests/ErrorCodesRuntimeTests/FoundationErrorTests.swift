import ErrorCodesFoundation
import ErrorCodesRuntime
import Foundation
import Testing

@Suite("What Foundation is told of errors")
struct FoundationErrorTests {
    private func text(_ error: some CustomNSError) -> String {
        let info = error.errorUserInfo.filter { !$0.key.hasPrefix("NS") }.map { "\($0.key)=\($0.value)" }.sorted()
        return "\(type(of: error).errorDomain) \(error.errorCode): \(error.localizedDescription) \(info)"
    }

    @Test("the failure of an operation is numbered as its error is")
    func operationFailure() throws {
        let error = OrderError.orderInProgress(orderID: "17", customerEmail: "ada@example.com")
        let failure = try #require(OrderError.CreateOrderFailure(declared: error))
        let text = #"shop.orders 20001: Order 17 is still in progress. ["name=order-in-progress", "orderID=17"]"#
        #expect(self.text(failure) == text)
        #expect(failure.failureReason == "Order creation failed")
    }

    @Test("an unknown problem is numbered by its status, and its members are not shown")
    func unknownProblem() {
        let extensions: JSONObject = ["mail": "ada@example.com"]
        let problem = ProblemDetails(
            type: "urn:x",
            title: "Gone",
            status: 410,
            detail: "It went.",
            extensions: extensions
        )
        #expect(text(UnknownProblem(problem)) == #"ErrorCodesRuntime.UnknownProblem 410: It went. ["type=urn:x"]"#)
        #expect(UnknownProblem(ProblemDetails(title: "Gone")).localizedDescription == "Gone")
    }
}

import ErrorCodesRuntime
import ErrorCodesServer

let service = OrderService()

print("== Thrown and caught by case")
do {
    try service.createOrder(customer: "regular", quantity: 2)
} catch OrderError.orderInProgress(let order) {
    print("Order \(order.orderID) is still in progress: please finish it first.")
}

print("\n== What the server answers")
for (customer, quantity) in [("regular", 2), ("regular", 100), ("anonymous", 2), ("hasty", 2)] {
    do {
        try service.createOrder(customer: customer, quantity: quantity)
    } catch let error as OrderError {
        print("HTTP \(error.status)", terminator: "")
        for header in error.headers { print(", \(header.name): \(header.value)", terminator: "") }
        print("\n\(text(of: ProblemDetails(error)))")
    }
}

print("\n== What the log sees, and what the client sees")
do {
    try service.payOrder("A-1001")
} catch let error as OrderError {
    print("log:    \(error) \(error.context)")
    print("client: \(text(of: ProblemDetails(error)))")
}

print("\n== What the client catches, of a code that is newer than the client too")
let fields = [HeaderField(name: "Content-Type", value: ProblemDetails.mediaType)]
let queued = OrderError.orderQueued(orderID: "A-1002", position: 3)
let newer = #"{"type":"https://errors.example.com/orders/out-of-stock","status":409,"code":20077,"item":"tea"}"#
for body in [queued.encodedProblem(), Array(newer.utf8)] {
    do {
        try OrderError.check(ProblemResponse(status: 409, headers: fields, body: body))
    } catch let error as OrderError where error == queued {
        print("The same error: \(error)")
    } catch let unknown as UnknownProblem {
        print("Unknown, kept as it came: \(text(of: unknown.problem))")
    }
}

print("\n== Codes")
if let code = OrderError.Code(rawValue: 20002) {
    print("\(code.rawValue) is \(code): HTTP \(code.status), \(code.title), retry \(code.retry)")
}
print("20003 is \(OrderError.Code(rawValue: 20003)?.name ?? "nothing")")
print("HTTP 409: \(OrderError.Code.allCases.filter { $0.status == 409 }.map(\.rawValue))")
for success in OrderError.Success.allCases {
    print("\(success.rawValue) is \(success): HTTP \(success.status), \(success.title)")
}

/// The body of a response.
func text(of problem: ProblemDetails) -> String {
    String(decoding: problem.encoded(), as: UTF8.self)
}

import ErrorCodesRuntime
import ErrorCodesServer

func place(_ order: String) throws {
    if order.isEmpty {
        let error = ErrorCodesRuntime.FieldError(
            OrderError.ValidationFailedViolation.invalidFormat(expected: "order"),
            at: "/id"
        )
        throw OrderError.validationFailed(errors: [error])
    }
    if order == "7" { throw OrderError.orderInProgress(orderID: order, customerEmail: "ann@example.com") }
    throw OrderError.orderInProgress(orderID: order)
}

for order in ["", "7", "8"] {
    do {
        try place(order)
    } catch OrderError.orderInProgress(let order) {
        print("caught with a payload:", order.orderID, order.context)
    } catch {
        print("caught:", error)
    }
}

func show(_ error: OrderError) {
    let problem = ProblemDetails(error)
    let body = String(decoding: problem.encoded(), as: UTF8.self)
    print(body)
    for header in error.headers { print("  \(header.name): \(header.value)") }
    guard case .known(let copy) = OrderError.decode(problem) else { return print("  not decoded") }
    print("  comes back equal:", copy == error, copy.hashValue == error.hashValue)
}

show(.unauthenticated(realm: "shop"))
show(.orderInProgress(orderID: "1"))
show(
    .validationFailed(errors: [
        FieldError(.invalidFormat(expected: "date"), at: "/day"),
        FieldError(.outOfRange(minimum: 1, maximum: 9), at: ["items", 0, "count"]),
    ])
)
show(.internalError())

for code in OrderError.Code.allCases {
    print(code.ordinal, code.rawValue, code, code.status, code.type, code.title, code.retry, code.logLevel)
    print(
        " ",
        code.range?.name ?? "-",
        code.documentation ?? "-",
        code.deprecation?.since ?? "-",
        code.detailTemplate ?? "-"
    )
    print(" ", code.deprecation?.replacement.map(\.name) ?? "-", code.headers.map { $0.name + ": " + $0.template })
    precondition(OrderError.Code(rawValue: code.rawValue) == code && OrderError.Code(name: code.name) == code)
    precondition(OrderError.Code(type: code.type) == code)
}
print(OrderError.Code(rawValue: 20003) as Any)
for success in OrderError.Success.allCases { print(success.rawValue, success, success.status, success.title) }

let failure = OrderError.CreateOrderFailure(.orderInProgress(orderID: "9"))
print(failure.base == .orderInProgress(orderID: "9"), failure)
print(OrderError.CreateOrderFailure(declared: .internalError()) as Any)
let call = OrderError.CreateOrder.description
print(call.name, call.method as Any, call.path as Any, call.success, call.errors)

do {
    throw OrderErrors([.orderInProgress(orderID: "10"), .internalError()])
} catch let errors as OrderErrors {
    print(errors.primary.code, String(decoding: ProblemDetails(errors).encoded(), as: UTF8.self))
}

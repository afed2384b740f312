import ErrorCodesRuntime

func take(_ number: Int) throws {
    switch number {
    case 0: throw StockError.soldOut(sku: "a1", until: .seconds(90), buyer: "Ann")
    case 1: throw StockError.soldOut(sku: "a2", until: nil, buyer: "Ben", warehouse: "north", price: 9.5)
    case 2: throw StockError.reserved(level: .hard)
    case 3:
        throw StockError.badRequest(
            form: "order",
            errors: [
                FieldError(.outOfRange(minimum: 1, maximum: 5), at: "/count"),
                FieldError(.unknownUnit(unit: .piece), at: "/unit"),
            ]
        )
    case 4: throw StockError.closed()
    default: throw StockError.internalError()
    }
}

for number in 0...5 {
    do {
        try take(number)
    } catch StockError.code(.soldOut) {
        print("sold out")
    } catch let error as StockError where error.code == .reserved {
        print("reserved:", error, error.parameters.string("level") ?? "-")
    } catch {
        print(error)
    }
}

let field = FieldError(StockError.BadRequestViolation.outOfRange(minimum: 0, maximum: 9), at: ["lines", 2])
let errors: [StockError] = [
    .soldOut(sku: "x", until: .milliseconds(1500), buyer: "Cleo"), .soldOut(sku: "x", until: nil, buyer: "Cleo"),
    .reserved(level: .soft), .badRequest(form: "f", errors: [field]), .closed(),
    .internalError(),
]
for error in errors {
    let problem = ProblemDetails(error)
    print(String(decoding: problem.encoded(), as: UTF8.self))
    guard case .known(let copy) = StockError.decode(problem) else {
        print("  not decoded:", StockError.decode(problem))
        continue
    }
    print("  comes back equal:", copy == error, copy.hashValue == error.hashValue)
    let failure = StockError.TakeFailure(declared: error)
    print("  as an error of the operation:", failure.map { String(describing: $0) } ?? "nil", failure?.base == error)
}
let failure = StockError.TakeFailure(.internalError())
print(failure, failure.context, StockError.Take.description.errors)
let caused = StockError.reserved(level: .hard).caused(by: CancellationError())
print(caused == .reserved(level: .hard), caused.context)
for code in StockError.Code.allCases { print(code.rawValue, code, code.status, code.retry, code.range?.title ?? "-") }

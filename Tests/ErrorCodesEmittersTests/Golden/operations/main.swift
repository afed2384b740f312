import ErrorCodesRuntime

func show<Operation: CatalogOperation>(_: Operation.Type) where Operation.Base == CallsError {
    let call = Operation.description
    print(call.name, call.method ?? "-", call.path ?? "-", call.success, call.errors)
    for error in [CallsError.busy(wait: .seconds(3)), .gone()] {
        let failure = OperationFailure<Operation>(declared: error)
        print("  ", failure.map { "\($0), equal: \($0.base == error)" } ?? "no error of the call")
    }
}
show(CallsError.Whole.self)
show(CallsError.OnlyMethod.self)
show(CallsError.OnlyPath.self)
show(CallsError.OnlySuccess.self)
show(CallsError.Bare.self)

func remove() throws(CallsError.WholeFailure) { throw CallsError.WholeFailure(.busy(wait: .milliseconds(1500))) }
do {
    try remove()
} catch {
    switch error.base {
    case .busy(let busy): print("busy for", busy.wait)
    default: print(error.code)
    }
    print(String(decoding: ProblemDetails(error).encoded(), as: UTF8.self))
}
do {
    throw CallsError.WholeFailure(.gone())
} catch CallsError.code(.gone) {
    print("caught by code, in its wrapper")
}
print(Set([CallsError.busy(wait: .zero), .busy(wait: .zero), .gone()].map { CallsError.BareFailure($0) }).count)
for status in [404, 410, 503] { print(status, CallsError.Code(bareStatus: status)?.name ?? "-") }

func remove(_ wait: Bool?) -> OperationSuccess<CallsError.Whole, [Int]> {
    switch wait {
    case true?: .later([1], in: "a b", task: "c/d").header("X-More", "1")
    case false?: .ok([2])
    case nil: .goneForGood()
    }
}
for wait in [true, false, nil] {
    let success = remove(wait)
    print(success.code, success.code.status, success.data ?? [], success.headers.map { "\($0.name): \($0.value)" })
}

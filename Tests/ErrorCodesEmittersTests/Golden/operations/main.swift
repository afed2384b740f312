import ErrorCodesRuntime

func show<Failure: OperationError>(_: Failure.Type) where Failure.Base == CallsError {
    let call = Failure.errorCodeOperation
    print(call.name, call.method ?? "-", call.path ?? "-", call.success)
    for error in [CallsError.busy(wait: .seconds(3)), .gone] {
        print("  ", Failure(error).map { "\($0), equal: \($0.base == error)" } ?? "no error of the call")
    }
}
show(CallsError.WholeFailure.self)
show(CallsError.OnlyMethodFailure.self)
show(CallsError.OnlyPathFailure.self)
show(CallsError.OnlySuccessFailure.self)
show(CallsError.BareFailure.self)

func remove() throws(CallsError.WholeFailure) { throw .busy(wait: .milliseconds(1500)) }
do {
    try remove()
} catch {
    switch error {
    case .busy(let wait): print("busy for", wait)
    case .gone: print("gone")
    }
    print(String(decoding: ProblemDetails(error).encoded(), as: UTF8.self))
}
do {
    throw CallsError.WholeFailure.gone
} catch CallsError.code(.gone) {
    print("caught by code, in its wrapper")
}
print(Set([CallsError.BareFailure.busy(wait: .zero), .busy(wait: .zero), .busy(wait: .seconds(1))]).count)

import ErrorCodesRuntime

let all: [CallsError] = [
    .busy(wait: .seconds(3), host: "h"), .undeclared(state: .shut), .invalid(errors: [FieldError(.missing, at: "/a")]),
    .broken(),
]
for error in all {
    switch CallsError.FirstFailure(error).exhaustive {
    case .busy(let busy): print("first: busy for", busy.wait)
    case .gone: print("first: gone")
    case .undeclared(let error): print("first, undeclared:", error)
    }
    switch CallsError.OtherFailure(error).exhaustive {
    case .undeclared(let undeclared): print("other: undeclared,", undeclared.state)
    case .invalid(let invalid): print("other: invalid,", invalid.errors)
    case .undeclared_(let error): print("other, undeclared:", error)
    }
    switch CallsError.EveryFailure(error).exhaustive {
    case .busy, .gone, .undeclared, .invalid: print("every: known")
    case .broken(let context): print("every: broken", context.cause == nil)
    case .undeclared_: print("never")
    }
}
// Equal sets share one type.
let same: CallsError.FirstErrors = CallsError.SameFailure(.busy(wait: .zero)).exhaustive
print(same, String(reflecting: same))
dump(same)

import ErrorCodesRuntime

print(LampError.out(since: 3), LampError.out(since: nil) == .out(since: 3), LampError.Code.allCases.map(\.rawValue))
let wrapped = LampError.out(since: nil, hands: "left", room: "kitchen")
print(wrapped, wrapped.context, wrapped.context["hands"] as Any)
let plain: LampError = .out(since: 1)
print(plain.code == .out, LampError.decode(ProblemDetails(plain)) == .known(plain))

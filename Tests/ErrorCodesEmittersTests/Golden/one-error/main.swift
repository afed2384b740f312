import ErrorCodesRuntime

print(LampError.out(), LampError.out().code.ordinal, Array(LampError.Code.allCases), LampError.Code(rawValue: 1) as Any)
print(LampError.Code.out.range as Any, LampError.out() == .out(), Set([LampError.out(), .out()]).count)
print(LampError.decode(ProblemDetails(LampError.out())) == .known(.out()))

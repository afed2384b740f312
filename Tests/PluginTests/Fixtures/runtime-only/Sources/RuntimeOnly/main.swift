import ErrorCodesRuntime

let body = #"{"type":"https://errors.example.com/orders/out-of-stock","status":409,"code":20077}"#
let problem = try ProblemDetails(decoding: body.utf8)
print(String(decoding: problem.encoded(), as: UTF8.self))

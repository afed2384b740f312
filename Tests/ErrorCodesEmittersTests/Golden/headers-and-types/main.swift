import ErrorCodesRuntime
import ErrorCodesServer

let errors: [HTTPError] = [
    .signIn(realm: "shop"), .signIn(realm: "two\r\nlines"), .notAllowed(), .slowDown(seconds: 120, limit: "9"),
    .slowDown(seconds: 0, limit: nil), .outOfCredit(),
]
for error in errors {
    print(error.code.type, error.headers.map { "\($0.name): \($0.value)" }, error.code.retry)
    print("  ", error.code.headers.map { "\($0.name): \($0.template)" }, error.code.documentation ?? "-")
    print("  ", HTTPError.decode(ProblemDetails(error)) == .known(error), HTTPError.Code(type: error.code.type) as Any)
}
print(HTTPError.Code(type: "https://errors.example.com/http/out-of-credit") as Any)

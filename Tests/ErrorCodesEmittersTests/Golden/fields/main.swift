import ErrorCodesRuntime

let violations: [FormError.InvalidViolation] = [
    .required, .tooSmall(minimum: 3, actual: 1), .tooSmall(minimum: 3, actual: nil),
    .wrongKind(kind: .time, seen: ["a", "b"]), .leaked(value: "4711"), .digits,
]
for violation in violations {
    print(
        violation,
        violation.name,
        violation.code,
        violation.detail ?? "-",
        violation == violation,
        Set([violation]).count
    )
}
let error = FormError.invalid(
    form: "order",
    mode: .lax,
    errors: violations.enumerated().map { FieldError($1, at: ["lines", JSONPointer.Step($0)]) }
)
let bytes = ProblemDetails(error).encoded()
print(String(decoding: bytes, as: UTF8.self))
print(FormError.decode(try ProblemDetails(decoding: bytes)) == .known(error))
print(error)
do {
    throw error
} catch FormError.invalid(let form) where form.mode == .lax {
    for case .tooSmall(let minimum, nil) in form.errors.map(\.violation) { print("at least", minimum) }
    print(form.errors.map(\.location.description))
}
let query = FormError.wrongQuery(
    modes: [FormError.Mode.lax],
    errors: [FieldError(.wrongKind(kind: .number), at: .root), FieldError(.unknownSKU, at: "/a")]
)
print(String(decoding: ProblemDetails(query).encoded(), as: UTF8.self))
let body = ##"{"type":"https://errors.example.com/form/wrong-query","errors":[{"code":"NEW_ONE","pointer":"#/a"}]}"##
print(FormError.decode(try ProblemDetails(decoding: body.utf8)))

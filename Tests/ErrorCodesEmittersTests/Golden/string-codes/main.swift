import ErrorCodesRuntime

for code in SQLError.Code.allCases {
    print(code.rawValue, code, code.status, code.retry, code.logLevel)
    precondition(SQLError.Code(rawValue: code.rawValue) == code)
}
for success in SQLError.Success.allCases { print(success.rawValue, success, success.title) }
print(SQLError.Code(rawValue: "22013") as Any, SQLError.Code(rawValue: "") as Any)

let error = SQLError.badRow(errors: [FieldError(.tooLong(length: 3), at: "/a"), FieldError(.tooShort, at: "/b")])
let problem = ProblemDetails(error)
print(String(decoding: problem.encoded(), as: UTF8.self))
print(SQLError.decode(problem) == .known(error))
print(String(decoding: ProblemDetails(SQLError.duplicateKey(key: "id")).encoded(), as: UTF8.self))

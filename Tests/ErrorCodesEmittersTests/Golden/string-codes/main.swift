import ErrorCodesRuntime

for code in SqlError.Code.allCases {
    print(code.rawValue, code, code.status, code.retry, code.logLevel)
    precondition(SqlError.Code(rawValue: code.rawValue) == code)
}
for success in SqlError.Success.allCases { print(success.rawValue, success, success.title) }
print(SqlError.Code(rawValue: "22013") as Any, SqlError.Code(rawValue: "") as Any)

let error = SqlError.badRow(errors: [FieldError(.tooLong(length: 3), at: "/a"), FieldError(.tooShort, at: "/b")])
let problem = ProblemDetails(error)
print(String(decoding: problem.encoded(), as: UTF8.self))
print(SqlError.decode(problem) == .known(error))
print(String(decoding: ProblemDetails(SqlError.duplicateKey(key: "id")).encoded(), as: UTF8.self))

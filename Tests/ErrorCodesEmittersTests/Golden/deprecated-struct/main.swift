import ErrorCodesRuntime

for code in OldError.Code.allCases {
    let deprecation = code.deprecation.map { "since \($0.since ?? "-"), use \($0.replacement?.name ?? "-")" }
    print(code.rawValue, code, deprecation ?? "not deprecated")
}

// A deprecated error that an old server sent is read as any other.
for name in ["plain-old", "renamed", "dated", "explained", "settled"] {
    let body = #"{"type":"https://errors.example.com/old/\#(name)","id":"7","mail":"a@b.c"}"#
    guard case .known(let error) = OldError.decode(try ProblemDetails(decoding: body.utf8)) else {
        print(name, "is not decoded")
        continue
    }
    let copy = OldError.decode(ProblemDetails(error))
    print(error, copy == .known(error), OldError.OldCallFailure(declared: error).map { $0.base == error } as Any)
    print(OldError.NewCallFailure(declared: error) as Any)
}
let failure = OldError.NewCallFailure(.current(id: "1"))
print(failure.base, OldError.OldCallFailure.codes)

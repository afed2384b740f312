import ErrorCodesRuntime
import ErrorCodesServer

let flags: PrintersError.Flags = [.paperOut, .inkLow]
print(flags.rawValue, flags, flags.names, flags.unknown.rawValue)
print(PrintersError.Flags(rawValue: 1 << 63 | 1 << 40), PrintersError.InvalidJobFlags(rawValue: 1 << 53 | 2))

let job = PrintersError.invalidJob(errors: [
    FieldError(.required, at: "/pages"), FieldError(.tooLong(limit: 9), at: "/name"),
    FieldError(.required, at: "/user"),
])
let answers: [any CatalogErrorConvertible] = [
    PrintersError.inkLow(color: "cyan"), job, PrintersErrors([.paperOut(), .inkLow(color: "cyan"), job]),
    PrintersErrors(primary: .onFire(), [.paperOut()]),
]
let responder = ErrorResponder(PrintersError.self, formats: [.problem, .envelope, .jsonAPI])
for answer in answers {
    print(PrintersError.Flags(answer))
    for format in responder.formats {
        let sent = responder.response(to: answer, for: ErrorRequest(accept: format.mediaType))
        print(" ", String(decoding: sent.body, as: UTF8.self))
        let received = ProblemResponse(status: sent.status, headers: sent.headers, body: sent.body)
        let fields = PrintersError.InvalidJobFlags(received).map(\.description)
        print("   ", PrintersError.Flags(received) == PrintersError.Flags(answer), fields ?? "no flags of fields")
        let caught = #"caught: "#
        do { try PrintersError.check(received) } catch let errors as PrintersErrors {
            print("   ", caught, PrintersError.Flags(errors))
        } catch let error as PrintersError {
            print("   ", caught, PrintersError.Flags(error), error == answer as? PrintersError)
        }
    }
}

/// Sets as a server may send them: as an integer, as text, beyond both, and malformed.
let values: [JSONValue] = [
    4, "9223372036854775808", .number("18446744073709551615"), -1, "1e3", .number("18446744073709551616"), 1.5,
]
for value in values {
    let flags = PrintersError.Flags(ProblemDetails(extensions: ["flags": value]))
    print(flags?.description ?? "no flags", flags?.unknown.rawValue ?? 0)
}

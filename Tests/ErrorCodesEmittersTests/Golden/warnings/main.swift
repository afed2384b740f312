import ErrorCodesMessages
import ErrorCodesRuntime
import ErrorCodesServer

let delayed = ParcelError.Warning.parcelDelayed(days: 2, reason: .storm, neighbor: "Ada")
print(delayed, delayed.code, delayed.title, delayed.detail as Any)
let (english, german) = (LanguagePreferences(["en"]), LanguagePreferences(["de"]))
print(delayed.message(in: english)?.text ?? "-", ParcelError.Warning.addressChanged.message(in: german)?.text ?? "-")
print(ParcelError.Warning.addressChanged.message(in: LanguagePreferences(["fr"])) as Any)

let error = ParcelError.addressUnknown(street: "Elm Street").warning(delayed).warning(.addressChanged)
var responder = ErrorResponder(ParcelError.self, formats: [.problem, .envelope, .jsonAPI])
responder.sendsOutcome = true
responder.sendsWarningsInProblems = true
for format in responder.formats {
    let sent = responder.response(to: error, for: ErrorRequest(accept: format.mediaType))
    print(String(decoding: sent.body, as: UTF8.self))
    let received = ProblemResponse(status: sent.status, headers: sent.headers, body: sent.body)
    do {
        try ParcelError.check(received)
    } catch let caught as ParcelError {
        print(" ", caught == error, caught.warnings.map(\.warning) == [delayed, .addressChanged])
        print(" ", received.outcome as Any, caught.warnings)
    }
}
let localized = MessageResolver().localized([AnyWarning(delayed), AnyWarning(error)], languages: english)
print(localized.map { String(decoding: ProblemDetails(extensions: $0.json).encoded(), as: UTF8.self) })

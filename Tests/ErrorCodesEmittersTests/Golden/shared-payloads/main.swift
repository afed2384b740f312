import ErrorCodesRuntime
import Foundation

guard let id = UUID(uuidString: "00000001-0000-4000-8000-000000000001"), let page = URL(string: "https://example.com/")
else { fatalError("one of them is malformed") }
let date = Date(timeIntervalSince1970: 1_700_000_000)
let mail = "ada@example.com"

// Deprecated, and so made only as a client gets it.
let lateBody = #"{"code":2,"status":409,"orderID":"\#(id)","e_mail":"\#(mail)","pages":[],"wait":"PT0S"}"#
guard case .known(let late) = AlikeError.decode(try ProblemDetails(decoding: lateBody.utf8)) else {
    fatalError("it is not decoded")
}

let errors: [AlikeError] = [
    .orderLost(orderID: id, seenAt: date, mail: mail, pages: [page], wait: .seconds(90)), late,
    .orderTorn(orderID: id, seenAt: date, mail: mail, pages: [page], wait: .seconds(90)),
    .orderFound(orderID: id, seenAt: nil, mail: mail, pages: [page], wait: .seconds(90)),
    .locked(orderID: "A"), .queued(orderID: "A"), .inProgress(orderID: "B"), .closed(orderID: "C"),
    .gone(orderID: "D"), .tableEarly(seat: 1), .tableFull(seat: 2), .tableEmpty(seat: 3), .tableSecret(seat: 4),
    .tableWire(seat: 5), .tableOptional(seat: nil), .tableName(chair: 6),
    .paint0(colour: .red), .paint1(colour: .blue), .paint2(colour: .red), .paint3(colour: .blue),
    .form0(orderID: "E", errors: [FieldError(.missing, at: "/a")]), .form1(orderID: "F", errors: []),
    .form2(orderID: "G", errors: []), .form3(orderID: "H", errors: []),
    .plain0(), .plain1(), .plain2(), .plain3(),
    .bounds(errors: [
        FieldError(.tooSmall(minimum: 1, maximum: nil), at: "/a"),
        FieldError(.tooLarge(minimum: 1, maximum: 2), at: "/b"),
        FieldError(.tooEarly(minimum: 3, maximum: nil), at: "/c"),
        FieldError(.tooLate(minimum: 4, maximum: 5), at: "/d"),
        FieldError(.tooOld(minimum: 6), at: "/e"),
    ]),
]
precondition(errors.map(\.code) == Array(AlikeError.Code.allCases))
precondition(Set(errors).count == errors.count)
for error in errors {
    let body = ProblemDetails(error).encoded()
    let isBack = AlikeError.decode(try ProblemDetails(decoding: body)) == .known(error)
    print(isBack, String(decoding: body, as: UTF8.self))
}
let small = AlikeError.BoundsViolation.tooSmall(minimum: 1, maximum: 2)
print(
    small == .tooLarge(minimum: 1, maximum: 2),
    small == .tooSmall(minimum: 1, maximum: 2),
    small.hashValue == small.hashValue
)
// A shared payload that lacks a value.
print(AlikeError.decode(ProblemDetails(type: AlikeError.Code.closed.type)))

import ErrorCodesRuntime

// Every error is taken apart and put together again, on both sides of each seam.
var errors: [ManyError] = []
for code in ManyError.Code.allCases {
    let body = #"{"code":\#(code.rawValue),"status":409,"orderID":"A","seats":1,"price":0.5,"late":true,"chair":7}"#
    guard case .known(let error) = ManyError.decode(try ProblemDetails(decoding: body.utf8)) else {
        fatalError("\(code) is not decoded")
    }
    precondition(error.code == code)
    precondition(ManyError.decode(ProblemDetails(error)) == .known(error))
    errors.append(error)
}
precondition(Set(errors).count == errors.count)
for code in [1, 10, 63, 64, 65, 66, 128, 129, 130] {
    print(String(decoding: ProblemDetails(errors[code - 1]).encoded(), as: UTF8.self))
}
print(
    errors[63] == .e64(orderID: "A"),
    errors[64] == .e65(chair: 7),
    errors[128] == .e129(orderID: "A", seats: 1, price: 0.5, late: nil)
)
// What is wrong with a body is told as precisely as for few errors.
let wrong = [
    #""orderID":"A","price":1"#, #""orderID":"A","price":1,"seats":1.5"#, #""orderID":1"#,
    #""orderID":"A","seats":1,"price":1,"late":"no""#,
]
for members in wrong {
    print(ManyError.decode(try ProblemDetails(decoding: #"{"code":1,"status":409,\#(members)}"#.utf8)))
}

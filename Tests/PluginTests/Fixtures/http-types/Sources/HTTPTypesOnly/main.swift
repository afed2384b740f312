import ErrorCodesHTTPTypes
import ErrorCodesRuntime
import ErrorCodesServer
import HTTPTypes

let fields = HTTPFields([
    HeaderField(name: "Retry-After", value: "30"), HeaderField(name: "X-Broken", value: "a\r\nSet-Cookie: b"),
    HeaderField(name: "Not a name", value: "c"), HeaderField(name: "Link", value: "</help>; rel=help"),
])
for field in fields { print("\(field.name): \(field.value)") }
print(HTTPResponse.Status(errorCodeStatus: 422).code, HTTPResponse.Status(errorCodeStatus: 1_000).code)

let request = HTTPRequest(
    method: .head,
    scheme: "https",
    authority: "example.com",
    path: "/orders/7",
    headerFields: [.accept: "application/json"]
)
let facts = ErrorRequest(request, requestID: "7")
print(facts.method, facts.accept ?? "-", facts.requestID ?? "-")

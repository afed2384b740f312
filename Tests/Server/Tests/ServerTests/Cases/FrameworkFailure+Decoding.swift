import Hummingbird

extension FrameworkFailure {
    private struct Order: Decodable {
        var article: String
        var count: Int
    }

    private struct Orders: Decodable { var orders: [Order] }

    private struct Choice: Decodable { var choice: SecretInternalChoice }

    private struct Secret: Decodable { var secret: SecretInternalType }

    private static func query<Value: Decodable & SendableMetatype>(_ query: String, as type: Value.Type)
        -> FrameworkFailure
    {
        FrameworkFailure("query " + query, uri: "/case/12/tea?" + query) { request, context in
            _ = try request.uri.decodeQuery(as: Value.self, context: context)
            return Response(status: .ok)
        }
    }

    private static func body<Value: Decodable & SendableMetatype>(_ body: String, as type: Value.Type)
        -> FrameworkFailure
    {
        let isJSON = body.hasPrefix("{")
        return FrameworkFailure(
            "body " + body,
            method: .post,
            headers: isJSON ? [.contentType: "application/json"] : [:],
            body: body
        ) { request, context in
            _ = try await request.decode(as: Value.self, context: context)
            return Response(status: .ok)
        }
    }

    /// Failures to decode, and what clients read of them.
    static let ofDecoding: [(FrameworkFailure, String)] = [
        (query("article=tea", as: Order.self), "Coding key `count` not found."),
        (query("article=tea&count=two", as: Order.self), "A value has the wrong type."),
        (query("choice=CANARY", as: Choice.self), "The given data was not valid input."),
        (query("secret=CANARY", as: Secret.self), "The given data was not valid input."),
        (query("orders=CANARY", as: Orders.self), "Type mismatch for `orders` key."),
        (query("article=%zz&count=1", as: Order.self), "The given data was not valid input."),
        (query("article[=CANARY", as: Order.self), "The given data was not valid input."),
        (body("article=tea", as: Order.self), "Coding key `count` not found."),
        (body("article=tea&count=two", as: Order.self), "A value has the wrong type."),
        (body("choice=CANARY", as: Choice.self), "The given data was not valid input."),
        (body("article=tea&article=CANARY&count=1", as: Order.self), "The given data was not valid input."),
        (body(#"{"article": "tea", "#, as: Order.self), "The given data was not valid input."),
        (body(#"{"article": "tea"}"#, as: Order.self), "Coding key `count` not found."),
        (body(#"{"article": "tea", "count": "two"}"#, as: Order.self), "Type mismatch for `count` key."),
        (body(#"{"article": null, "count": 2}"#, as: Order.self), "Value not found for `article` key."),
        (
            body(#"{"orders": [{"article": 7, "count": 2}]}"#, as: Orders.self),
            "Type mismatch for `orders.0.article` key."
        ),
        (body(#"{"choice": "CANARY"}"#, as: Choice.self), "The given data was not valid input."),
        (body(#"{"secret": 1}"#, as: Secret.self), "The given data was not valid input."),
        (body(#"{"a": 1}"#, as: [Int].self), "A value has the wrong type."),
        (body(#"{"a b": "c"}"#, as: [String: Int].self), "A value has the wrong type."),
        (body(#"{"a`": "c"}"#, as: [String: Int].self), "A value has the wrong type."),
        (
            body(#"{"\#(String(repeating: "a", count: 65))": "c"}"#, as: [String: Int].self),
            "A value has the wrong type."
        ),
    ]
}

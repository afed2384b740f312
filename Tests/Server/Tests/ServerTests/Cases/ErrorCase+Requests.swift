import ErrorCodesHummingbird
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import TestCatalog

extension ErrorCase {
    private enum Size: String, Decodable { case small, large }

    private struct Item: Decodable {
        var article: String
        var count: Int
        var size: Size?
        var boxes: Int8?
        var weight: Double?
    }

    private struct Order: Decodable { var items: [Item] }

    private static func request(
        _ name: String,
        _ body: String,
        mediaType: String? = "application/json",
        responder: ErrorResponder = desk
    ) -> ErrorCase {
        let headers: HTTPFields = mediaType.map { [.contentType: $0] } ?? [:]
        return ErrorCase("request-\(name)", method: .post, headers: headers, body: body, responder: responder) {
            _ = try await JSONRequestDecoder().decode(Order.self, from: $0, context: $1)
            return Response(status: .noContent)
        }
    }

    private static func item(_ name: String, _ members: String, responder: ErrorResponder = desk) -> ErrorCase {
        request(
            name,
            #"{"items": [{"article": "tea", "count": 2, "weight": 0.5}, {\#(members)}]}"#,
            responder: responder
        )
    }

    /// Bodies of requests that cannot be read.
    static let requests: [ErrorCase] = [
        item("missing", #""article": "tea""#), item("null", #""article": null, "count": 1"#),
        item("wrong-type", #""article": "tea", "count": "two""#), item("number", #""article": 1, "count": 1"#),
        item("choice", #""article": "tea", "count": 1, "size": "huge""#),
        item("fraction", #""article": "tea", "count": 1.5, "weight": 2.25"#),
        item("out-of-range", #""article": "tea", "count": 1, "boxes": 300, "weight": 2.25"#),
        item("object", #""article": {}, "count": 1"#),
        item("no-statuses", #""count": 1"#, responder: ErrorResponder(ShopError.self)),
        request("root", "[]"), request("scalar", "1.5"), request("empty", ""), request("cut-off", #"{"items": ["#),
        request("media-type", "two teas", mediaType: "text/plain"), request("no-media-type", "{}", mediaType: nil),
        request("suffix", #"{"items": []}"#, mediaType: "Application/Merge-Patch+JSON ; charset=utf-8"),
    ]
}

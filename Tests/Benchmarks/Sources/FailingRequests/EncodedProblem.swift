import HTTPTypes
import Hummingbird
import Logging

/// The same response as the catalogue's error gets, as one writes it without a catalogue: encoded by the context's encoder.
struct EncodedProblem: HTTPResponseError {
    var orderID: String
    var status: HTTPResponse.Status { .notFound }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        var response = try context.responseEncoder.encode(
            Body(
                detail: "There is no order \(orderID).",
                orderID: orderID,
                requestId: context.logger[metadataKey: "hb.request.id"]?.description
            ),
            from: request,
            context: context
        )
        response.status = status
        response.headers[.contentType] = "application/problem+json"
        return response
    }

    private struct Body: Encodable {
        var type = "https://errors.example.com/orders/order-not-found"
        var title = "Order not found"
        var status = 404
        var detail: String
        var code = 10_003
        var orderID: String
        var requestId: String?
    }
}

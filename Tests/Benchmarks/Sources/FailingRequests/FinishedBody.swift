import HTTPTypes
import Hummingbird
import NIOCore

/// A response of the same size whose bytes are the same each time.
struct FinishedBody: HTTPResponseError {
    var status: HTTPResponse.Status { .notFound }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/problem+json", .contentLength: String(Self.bytes.readableBytes)],
            body: ResponseBody(byteBuffer: Self.bytes)
        )
    }

    private static let bytes = ByteBuffer(
        string: """
            {"type":"https://errors.example.com/orders/order-not-found","title":"Order not found","status":404,\
            "detail":"There is no order 7f1c9bb0.","code":10003,"orderID":"7f1c9bb0",\
            "requestId":"00000000000000000000000000000000"}
            """
    )
}

import ErrorCodesHummingbird
import ErrorCodesRuntime
import ErrorCodesServer
import HTTPTypes
import Hummingbird
import NIOCore

/// A way to make a response with content, whatever its status says.
enum OwnContent: CaseIterable {
    /// An envelope whose status another one replaces.
    case edited
    /// A body of unknown length.
    case streamed
    /// An error that makes its own response.
    case thrown
    /// An error of Hummingbird with a message.
    case message

    static let statuses = [204, 205, 206, 304]

    func response(
        _ status: HTTPResponse.Status,
        to request: Request,
        _ context: some RequestContext
    ) throws -> Response {
        switch self {
        case .edited:
            let envelope = SuccessEnvelope(ContentlessSuccess.ok, data: ["id": 17], requestID: "r-1")
            return try EditedResponse(status: status, response: envelope).response(from: request, context: context)
        case .streamed:
            return Response(
                status: status,
                headers: [.contentType: "text/plain"],
                body: ResponseBody { writer in
                    try await writer.write(ByteBuffer(string: "content"))
                    try await writer.finish(nil)
                }
            )
        case .thrown: throw ErrorWithContent(status: status)
        case .message: throw HTTPError(status, message: "content")
        }
    }
}

/// An error that makes its own response, with content.
private struct ErrorWithContent: HTTPResponseError {
    let status: HTTPResponse.Status

    func response(from request: Request, context: some RequestContext) throws -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "content"))
        )
    }
}

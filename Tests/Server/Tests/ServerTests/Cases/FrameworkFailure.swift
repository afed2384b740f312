import Foundation
import HTTPTypes
import Hummingbird
import Testing

/// The name of this type must not reach a client.
struct SecretInternalType: LosslessStringConvertible, Decodable {
    var description: String { "" }

    init?(_ description: String) { nil }

    init(from decoder: any Decoder) throws {
        throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "CANARY"))
    }
}

enum SecretInternalChoice: String, Decodable { case first }

/// Decodes JSON and forms.
struct EitherDecoder: RequestDecoder {
    func decode<Value: Decodable>(
        _ type: Value.Type,
        from request: Request,
        context: some RequestContext
    ) async throws -> Value {
        request.headers[.contentType] == "application/json"
            ? try await JSONDecoder().decode(type, from: request, context: context)
            : try await URLEncodedFormDecoder().decode(type, from: request, context: context)
    }
}

struct EitherContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    var requestDecoder: EitherDecoder { EitherDecoder() }

    init(source: Source) { coreContext = .init(source: source) }
}

/// A request to `/case/12/tea` that makes Hummingbird throw an error.
struct FrameworkFailure: Sendable, CustomTestStringConvertible {
    typealias Handler = @Sendable (Request, EitherContext) async throws -> Response

    var testDescription: String
    var method = HTTPRequest.Method.get
    var uri = "/case/12/tea"
    var headers: HTTPFields = [:]
    var body: String?
    var isAbsent = false
    /// Whether the files of this folder are served.
    var hasFiles = false
    var handler: Handler

    init(
        _ name: String,
        method: HTTPRequest.Method = .get,
        uri: String = "/case/12/tea",
        headers: HTTPFields = [:],
        body: String? = nil,
        isAbsent: Bool = false,
        hasFiles: Bool = false,
        handler: @escaping Handler = { _, _ in Response(status: .ok) }
    ) {
        testDescription = name
        self.method = method
        self.uri = uri
        self.headers = headers
        self.body = body
        self.isAbsent = isAbsent
        self.hasFiles = hasFiles
        self.handler = handler
    }

    /// Failures to have a parameter: of the path, and of the query.
    private static func parameter<Value>(
        _ name: String,
        isAbsent: Bool = false,
        _ get: @escaping @Sendable (Parameters) throws -> Value
    ) -> [FrameworkFailure] {
        let ofPath = FrameworkFailure(name, isAbsent: isAbsent) { _, context in
            _ = try get(context.parameters)
            return Response(status: .ok)
        }
        let uri = "/case/12/x?word=tea&word=CANARY"
        let ofQuery = FrameworkFailure(name + ", of the query", uri: uri, isAbsent: isAbsent) { request, _ in
            _ = try get(request.uri.queryParameters)
            return Response(status: .ok)
        }
        return [ofPath, ofQuery]
    }

    static let ofParameters = [
        parameter("absent", isAbsent: true) { try $0.require("other") },
        parameter("absent, of a type", isAbsent: true) { try $0.require("other", as: SecretInternalType.self) },
        parameter("absent choice", isAbsent: true) { try $0.require("other", as: SecretInternalChoice.self) },
        parameter("absent UUID", isAbsent: true) { try $0.require("other", as: UUID.self) },
        parameter("of a type") { try $0.require("word", as: SecretInternalType.self) },
        parameter("number") { try $0.require("word", as: Int.self) },
        parameter("choice") { try $0.require("word", as: SecretInternalChoice.self) },
        parameter("UUID") { try $0.require("word", as: UUID.self) },
        parameter("all of a type") { try $0.requireAll("word", as: SecretInternalType.self) },
        parameter("all choices") { try $0.requireAll("word", as: SecretInternalChoice.self) },
        parameter("all UUIDs") { try $0.requireAll("word", as: UUID.self) },
    ].flatMap(\.self)
}

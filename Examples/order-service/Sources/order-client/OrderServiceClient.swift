import AsyncHTTPClient
import ErrorCodesAsyncHTTPClient
import ErrorCodesRuntime
import Foundation
import NIOCore
import NIOHTTP1
import OrderCatalog

/// The calls of the service. Each throws an `OrderError`, an `UnknownProblem`, or what the network does.
struct OrderServiceClient {
    /// What every success says; only its data matters here.
    private struct Answer<Payload: Decodable>: Decodable {
        var data: Payload
    }

    let url: String
    let token: String
    let client: HTTPClient

    func create(_ items: [OrderItem], key: String) async throws -> Order {
        try await call(.POST, "/orders", ["items": items], key: key)
    }

    func get(_ orderID: String) async throws -> Order { try await call(.GET, "/orders/\(orderID)") }

    func list() async throws -> [Order] { try await call(.GET, "/orders") }

    func cancel(_ orderID: String) async throws -> Order { try await call(.DELETE, "/orders/\(orderID)") }

    func pay(_ orderID: String, card: String, key: String) async throws -> Order {
        try await call(.POST, "/orders/\(orderID)/payment", ["card": card], key: key)
    }

    private func call<Payload: Decodable>(
        _ method: HTTPMethod,
        _ path: String,
        _ body: (any Encodable)? = nil,
        key: String? = nil
    ) async throws -> Payload {
        let fields = key.map { ["Content-Type": "application/json", "Idempotency-Key": $0] as HTTPHeaders } ?? [:]
        // A repeated request has the same bytes, or its key counts as used for another one.
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let content = try body.map { Array(try encoder.encode($0)) }
        let received = try await send(method, path, fields, body: content)
        let warnings = try ProblemDetails(decoding: received).warnings(of: OrderError.self)
        Terminal.complain(warnings.compactMap { $0.message.map { "Note: " + $0 } })
        return try JSONDecoder().decode(Answer<Payload>.self, from: Data(received)).data
    }

    /// Sends a request, and returns the body of the answer where that is a success.
    func send(
        _ method: HTTPMethod,
        _ path: String,
        _ fields: HTTPHeaders = [:],
        body: [UInt8]? = nil
    ) async throws -> [UInt8] {
        var request = HTTPClientRequest(url: url + path)
        request.method = method
        request.headers = fields
        request.headers.add(name: "Accept", value: ProblemDetails.mediaType + ", application/json;q=0.9")
        request.headers.add(name: "Authorization", value: "Bearer \(token)")
        request.body = body.map { .bytes(ByteBuffer(bytes: $0)) }
        let response = try await client.execute(request, timeout: .seconds(30))
        try await OrderError.check(response)
        return Array(try await response.body.collect(upTo: 1 << 20).readableBytesView)
    }
}

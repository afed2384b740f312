import GRPCCore

/// Messages that are bytes: gRPC as the services of the tests speak it, without generated code.
struct Bytes: MessageSerializer, MessageDeserializer {
    func serialize<Contiguous: GRPCContiguousBytes>(_ message: [UInt8]) throws -> Contiguous { Contiguous(message) }

    func deserialize<Contiguous: GRPCContiguousBytes>(_ bytes: Contiguous) throws -> [UInt8] {
        bytes.withUnsafeBytes { Array($0) }
    }
}

/// A service whose only methods do what a closure says of the text that they get.
struct BytesService: RegistrableRPCService {
    static let unary = MethodDescriptor(fullyQualifiedService: "shop.orders.Orders", method: "CreateOrder")
    static let streaming = MethodDescriptor(fullyQualifiedService: "shop.orders.Orders", method: "WatchOrders")

    let answer: @Sendable (String, ServerContext) async throws -> String

    func registerMethods<Transport: ServerTransport>(with router: inout RPCRouter<Transport>) {
        router.registerHandler(forMethod: Self.unary, deserializer: Bytes(), serializer: Bytes()) { request, context in
            let text = try await Self.text(of: request)
            return StreamingServerResponse(
                single: ServerResponse(message: Array(try await answer(text, context).utf8))
            )
        }
        router.registerHandler(forMethod: Self.streaming, deserializer: Bytes(), serializer: Bytes()) {
            request,
            context in
            let text = try await Self.text(of: request)
            return StreamingServerResponse { writer in
                try await writer.write(Array("first".utf8))
                try await writer.write(Array(try await answer(text, context).utf8))
                return [:]
            }
        }
    }

    private static func text(of request: StreamingServerRequest<[UInt8]>) async throws -> String {
        var bytes: [UInt8] = []
        for try await message in request.messages { bytes += message }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension GRPCClient {
    /// What the unary method answers.
    func call(_ text: String, _ metadata: Metadata = [:], timeout: Duration? = .seconds(60)) async throws -> String {
        var options = CallOptions.defaults
        options.timeout = timeout
        let answer = try await unary(
            request: ClientRequest(message: Array(text.utf8), metadata: metadata),
            descriptor: BytesService.unary,
            serializer: Bytes(),
            deserializer: Bytes(),
            options: options
        ) { try $0.message }
        return String(decoding: answer, as: UTF8.self)
    }

    /// What the streaming method answers before it ends, and how it ends.
    func watch(_ text: String) async throws -> (messages: [String], error: RPCError?) {
        try await serverStreaming(
            request: ClientRequest(message: Array(text.utf8)),
            descriptor: BytesService.streaming,
            serializer: Bytes(),
            deserializer: Bytes(),
            options: .defaults
        ) { response in
            var messages: [String] = []
            do {
                for try await message in response.messages { messages.append(String(decoding: message, as: UTF8.self)) }
                return (messages, nil)
            } catch let error as RPCError {
                return (messages, error)
            }
        }
    }
}

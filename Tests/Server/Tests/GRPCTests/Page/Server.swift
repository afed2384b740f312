import ErrorCodesGRPC
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import Logging
import OrderCatalog

func server(of orders: some RegistrableRPCService, port: Int) -> GRPCServer<HTTP2ServerTransport.Posix> {
    GRPCServer(
        transport: .http2NIOPosix(
            address: .ipv4(host: "127.0.0.1", port: port),
            transportSecurity: .plaintext
        ),
        services: [orders],
        interceptors: [ErrorCodesInterceptor(OrderError.self, logger: Logger(label: "orders"))]
    )
}

public import Hummingbird
import NIOCore

/// The service as a whole.
public enum OrderService {
    /// A service that is ready to run.
    ///
    /// - Parameters:
    ///   - configuration: What differs between one service and another.
    ///   - onListening: Is told the port once the service listens.
    public static func application(
        _ configuration: OrderServiceConfiguration,
        onListening: @escaping @Sendable (_ port: Int) -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let texts = EndUserTexts(configuration)
        var application = Application(
            router: OrderRouter(configuration, texts).router(),
            configuration: ApplicationConfiguration(address: .hostname(configuration.host, port: configuration.port)),
            onServerRunning: { channel in
                if let port = channel.localAddress?.port { onListening(port) }
            },
            logger: configuration.logger
        )
        application.beforeServerStarts { await texts.open() }
        return application
    }
}

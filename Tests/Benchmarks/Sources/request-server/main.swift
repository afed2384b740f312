import FailingRequests
import Foundation
import Hummingbird
import Logging
import NIOCore
import Processes

// request-server LEVEL: a server on a free port of 127.0.0.1 for each way to fail, which logs from that level on to stderr.
// It prints the name and the port of each, and ends when stdin does.
let level = CommandLine.arguments.dropFirst().first.flatMap(Logger.Level.init(rawValue:)) ?? .critical
var logger = Logger(label: "orders") { StreamLogHandler.standardError(label: $0) }
logger.logLevel = level

Thread.detachNewThread {
    _ = FileHandle.standardInput.readDataToEndOfFile()
    exit(0)
}
try await withThrowingTaskGroup(of: Void.self) { group in
    for failing in FailingRouter.allCases {
        let router = failing.router()
        // Of one length, whatever the time is.
        router.get("usage") { _, _ in String(String(ProcessorTime.now + 1_000_000_000_000_000_000).dropFirst()) }
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in
                print(failing.rawValue, channel.localAddress?.port ?? 0)
                fflush(nil)
            },
            logger: logger
        )
        group.addTask { try await application.run() }
    }
    try await group.waitForAll()
}

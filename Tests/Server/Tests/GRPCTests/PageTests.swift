import Foundation
import GRPCCore
import OrderCatalog
import TestSupport
import Testing

/// The code on the page about gRPC is that of the folder Page, which is built and run.
@Suite(.timeLimit(.minutes(5))) struct PageTests {
    @Test(arguments: ["Server", "Client"]) func codeIsWhatRuns(_ name: String) throws {
        let articles = Repository.root.appending(path: "Sources/ErrorCodesRuntime/ErrorCodes.docc")
        let page = try String(contentsOf: articles.appending(path: "GRPC.md"), encoding: .utf8)
        let file = Repository.root.appending(path: "Tests/Server/Tests/GRPCTests/Page/\(name).swift")
        let code = try String(contentsOf: file, encoding: .utf8)
        #expect(page.contains("```swift\n\(code)```\n"))
    }

    @Test func itDoesWhatThePageSays() async throws {
        let service = BytesService { name, _ in
            switch name {
            case "in progress": throw OrderError.orderInProgress(orderID: "A-1")
            case "not found": throw OrderError.orderNotFound(orderID: "A-1")
            default: return name
            }
        }
        try await LiveServer.run(server(of: service, port: 0)) { client in
            let outcomes = [
                ("tea", "Ordered."), ("in progress", "Order A-1 is in progress."), ("not found", "Order not found"),
            ]
            for (name, expected) in outcomes {
                let outcome = try await outcome { try await client.call(name) }
                #expect(outcome == expected)
            }
        }
    }
}

import Foundation
import TestSupport
import Testing

/// The checked-in outputs of the order service are those of its spec.
@Suite struct ExamplePagesTests {
    @Test func outputsOfTheOrderServiceAreCurrent() async throws {
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["check"],
            in: Repository.root.appending(path: "Examples/order-service"),
            timeout: 300
        )
        #expect(result == ProcessResult(), "in that folder: swift run --package-path ../.. errorcodes generate")
    }
}

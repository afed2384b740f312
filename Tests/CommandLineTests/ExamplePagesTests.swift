import TestSupport
import Testing

/// The pages that the order service serves are those of its spec.
@Suite struct ExamplePagesTests {
    private static let example = "Examples/order-service/Sources"
    private static let arguments = [
        "\(example)/OrderCatalog/orders.errorcodes.yaml", "--emit", "pages", "--output", "\(example)/OrderService",
    ]

    @Test func pagesOfTheOrderServiceAreCurrent() async throws {
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["check"] + Self.arguments,
            in: Repository.root,
            timeout: 300
        )
        #expect(result == ProcessResult(), "swift run errorcodes generate \(Self.arguments.joined(separator: " "))")
    }
}

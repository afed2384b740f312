import Foundation
import TestSupport
import Testing

/// A run of the command line as a process, and everything that it is to print.
struct CommandLineCase: Sendable, CustomTestStringConvertible {
    static let spec = "orders.errorcodes.yaml"

    let name: String
    let files: [String: String]
    let arguments: [String]
    let output: String
    let error: String
    let exitCode: Int32

    /// - Parameter body: What follows the first three lines of the spec.
    init(
        _ name: String,
        _ body: String = "",
        _ arguments: String...,
        output: String = "",
        error: String = "",
        exitCode: Int32 = 0
    ) {
        self.name = name
        self.files = [Self.spec: Self.head + body]
        self.arguments = arguments
        self.output = output
        self.error = error
        self.exitCode = exitCode
    }

    static let head = """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/

        """

    var testDescription: String { name }

    func check() async throws {
        let folder = try TemporaryDirectory()
        for (name, text) in files { try folder.write(text, to: name) }
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            arguments,
            in: folder.url,
            timeout: 300
        )
        #expect(result == ProcessResult(standardOutput: output, standardError: error, exitCode: exitCode))
    }
}

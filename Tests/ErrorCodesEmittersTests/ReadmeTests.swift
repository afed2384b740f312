import Foundation
import TestSupport
import Testing

/// The README shows nothing that does not run.
@Suite struct ReadmeTests {
    private let readme: String

    init() throws {
        readme = try String(contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
    }

    @Test func theExampleCompilesAndRuns() async throws {
        let spec = try block("yaml")
        let swift = try block("swift")
        let generated = try Generated.source(spec, name: "orders")
        let main = """
            \(swift)
            let fields = [HeaderField(name: "Content-Type", value: ProblemDetails.mediaType)]
            try readResponse(409, fields, createOrder())
            try readResponse(500, fields, OrderError.internalError().encodedProblem())
            try readResponse(409, fields, Array(#"{"type":"https://errors.example.com/orders/new","status":409}"#.utf8))

            """
        let output = try await Program(generated, main: main).output()
        #expect(
            output == """
                409
                order A-1 is in the way
                try later
                not known here: unknown problem: https://errors.example.com/orders/new 409

                """
        )
    }

    /// The first block of code in a language.
    private func block(_ language: String) throws -> String {
        let parts = readme.components(separatedBy: "```\(language)\n")
        return try #require(parts.dropFirst().first?.components(separatedBy: "```").first)
    }
}

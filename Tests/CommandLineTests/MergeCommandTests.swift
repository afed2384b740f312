import Foundation
import TestSupport
import Testing

/// `--merge`: a document as an output, by options and by the project file.
@Suite struct MergeCommandTests {
    private static let specWithCall =
        spec + """
            unexpected: internal-error
            operations:
              createOrder: { method: POST, path: /orders, errors: [order-in-progress] }

            """
    private static let document = """
        openapi: 3.1.0
        info: { title: Orders, version: "1" }   # by hand
        paths:
          /orders:
            post:
              operationId: createOrder
              responses:
                "201": { description: Created }

        """
    private static let merge = ["--emit", "openapi", "--merge", "openapi.yaml"]

    private func run(_ arguments: [String], in directory: URL) async throws -> ProcessResult {
        try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: directory, timeout: 300)
    }

    private func folder(_ document: String = document) throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(Self.specWithCall, to: "orders.errorcodes.yaml")
        try folder.write(document, to: "openapi.yaml")
        return folder
    }

    @Test func generatesChecksAndSeesDriftOfEitherFile() async throws {
        let folder = try folder()
        try await check(["generate", "orders.errorcodes.yaml"] + Self.merge, in: folder)
        let merged = try folder.read("openapi.yaml")
        #expect(merged.hasPrefix(Self.document) && merged.contains("OrderInProgressProblem:"))
        try await check(["check", "orders.errorcodes.yaml"] + Self.merge, in: folder)
        try await check(["generate", "orders.errorcodes.yaml"] + Self.merge, in: folder)
        #expect(try folder.read("openapi.yaml") == merged)
        #expect(try folder.contents() == ["openapi.yaml", "orders.errorcodes.yaml"])

        for (file, text) in [
            ("openapi.yaml", merged.replacing("const: 20001", with: "const: 20002")),
            ("orders.errorcodes.yaml", Self.specWithCall.replacing("20001", with: "20002")),
        ] {
            let kept = try folder.read(file)
            try folder.write(text, to: file)
            let result = try await run(["check", "orders.errorcodes.yaml"] + Self.merge, in: folder.url)
            #expect(result.exitCode == 1 && result.standardOutput.hasPrefix("changed: openapi.yaml\n"))
            let mend = "To mend it: errorcodes generate orders.errorcodes.yaml --emit openapi --merge openapi.yaml\n"
            #expect(result.standardOutput.hasSuffix(mend))
            try folder.write(kept, to: file)
        }
    }

    @Test func findingsAreDiagnosticsAndErrorsKeepTheFile() async throws {
        let other = Self.document.replacing("createOrder", with: "placeOrder").replacing("/orders:", with: "/carts:")
        let folder = try folder(other)
        let warnings = """
            openapi.yaml:3:1: WORD: the document has no operation `createOrder` [EC1206]
            openapi.yaml:3:1: note: give its operation this `operationId`, or the spec its `method` and `path`
            openapi.yaml:6:20: WORD: the spec has no operation `placeOrder` [EC1205]
            openapi.yaml:6:20: note: add it to `operations` in the spec, with `errors: []` where it has no error of its own

            """
        let arguments = ["generate", "orders.errorcodes.yaml", "--format", "plain"] + Self.merge
        let strict = warnings.replacing("WORD", with: "error")
        try await check(arguments + ["--strict"], in: folder, error: strict, exitCode: 1)
        #expect(try folder.read("openapi.yaml") == other)
        try await check(arguments, in: folder, error: warnings.replacing("WORD", with: "warning"))
        #expect(try folder.read("openapi.yaml") != other)
    }

    @Test func aProjectMergesIntoOneDocumentWithSeveralPrefixes() async throws {
        let folder = try folder()
        let other = Self.specWithCall.withBaseOfItsOwn.replacing("shop.orders", with: "shop.billing")
            .replacing("createOrder", with: "createBill").replacing("/orders,", with: "/bills,")
        try folder.write(other, to: "billing.errorcodes.yaml")
        try folder.write(
            """
            errorcodes-project: 1
            specs: [orders.errorcodes.yaml, billing.errorcodes.yaml]
            outputs:
              - { emit: openapi, merge: openapi.yaml, prefix: Order, specs: [orders.errorcodes.yaml] }
              - { emit: openapi, merge: openapi.yaml, prefix: Bill, specs: [billing.errorcodes.yaml] }

            """,
            to: "errorcodes.yaml"
        )
        #expect(try await run(["generate"], in: folder.url).exitCode == 0)
        let merged = try folder.read("openapi.yaml")
        #expect(merged.contains("OrderInternalErrorProblem:") && merged.contains("BillInternalErrorProblem:"))
        #expect(try await run(["check"], in: folder.url).exitCode == 0)
        #expect(try await run(["generate"], in: folder.url).exitCode == 0)
        #expect(try folder.read("openapi.yaml") == merged)
    }

    @Test func aMissingDocumentIsAFailure() async throws {
        let folder = try folder()
        let arguments = ["generate", "orders.errorcodes.yaml", "--emit", "openapi", "--merge", "other.yaml"]
        let error = "other.yaml: error: there is no such file or directory\n"
        try await check(arguments, in: folder, error: error, exitCode: 2)
    }

    @Test(arguments: [
        (["--merge", "openapi.yaml"], "--merge needs --emit openapi"),
        (["--prefix", "Order"], "--prefix needs --emit openapi"),
        (merge + ["--output", "docs"], "--merge takes no --output: the document stays what and where it is"),
        (merge + ["--openapi", "3.0"], "--merge takes no --openapi: the document stays what and where it is"),
    ])
    func optionsThatDoNotFitAreRefused(options: [String], reason: String) async throws {
        let folder = try folder()
        let result = try await run(["generate", "orders.errorcodes.yaml"] + options, in: folder.url)
        #expect(result.exitCode == 2 && result.standardError.hasPrefix("Error: \(reason)\n"), "\(result.standardError)")
        #expect(try folder.read("openapi.yaml") == Self.document)
    }
}

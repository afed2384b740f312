import Foundation
import TestSupport
import Testing

@Suite struct InitTests {
    @Test func writesASpecThatIsRightAndItsSchema() async throws {
        let folder = try TemporaryDirectory()
        try await check(
            ["init", "card-payments", "--output", "specs"],
            in: folder,
            output: "specs/card-payments.errorcodes.yaml\nspecs/errorcodes-1.schema.json\n"
        )
        try await check(["validate", "specs/card-payments.errorcodes.yaml"], in: folder)
        try await check(["schema"], in: folder, output: try folder.read("specs/errorcodes-1.schema.json"))
        let firstLine = try folder.read("specs/card-payments.errorcodes.yaml").split(separator: "\n").first
        #expect(firstLine == "# yaml-language-server: $schema=./errorcodes-1.schema.json")
    }

    @Test func writesAProjectThatIsRightAndItsSchema() async throws {
        let folder = try TemporaryDirectory()
        try await check(
            ["init", "--project"],
            in: folder,
            output: """
                ./orders.errorcodes.yaml
                ./errorcodes.yaml
                ./errorcodes-1.schema.json
                ./errorcodes-project-1.schema.json

                """
        )
        try await check(["generate"], in: folder)
        #expect(try folder.contents(of: "docs") == ["orders.errorcodes.json"])
        #expect(try folder.contents().contains("orders.errorcodes.swift"))
        try await check(
            ["schema", "--project"],
            in: folder,
            output: try folder.read("errorcodes-project-1.schema.json")
        )
        try await check(
            ["init", "payments", "--project"],
            in: folder,
            error: "./errorcodes.yaml: error: the file exists already, and is left as it is\n",
            exitCode: 2
        )
        #expect(try !folder.contents().contains("payments.errorcodes.yaml"))
    }

    @Test func leavesAFileThatIsThere() async throws {
        let folder = try TemporaryDirectory()
        try folder.write("mine", to: "orders.errorcodes.yaml")
        try await check(
            ["init"],
            in: folder,
            error: "./orders.errorcodes.yaml: error: the file exists already, and is left as it is\n",
            exitCode: 2
        )
        #expect(try folder.contents() == ["orders.errorcodes.yaml"])
        #expect(try folder.read("orders.errorcodes.yaml") == "mine")
    }

    @Test func refusesANameThatIsNone() async throws {
        let folder = try TemporaryDirectory()
        try await check(
            ["init", "../Orders"],
            in: folder,
            error: """
                Error: `../Orders` is no name of a catalogue: it is lower-case words joined by `-`
                Usage: errorcodes init [<name>] [--output <directory>] [--project]
                  See 'errorcodes init --help' for more information.

                """,
            exitCode: 2
        )
        #expect(try folder.contents() == [])
    }

    @Test func theSchemaIsJSON() async throws {
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["schema"])
        let schema = try JSONSerialization.jsonObject(with: Data(result.standardOutput.utf8)) as? [String: Any]
        #expect(schema?["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
        #expect(schema?["required"] as? [String] == ["errorcodes", "domain", "type-base", "errors"])
    }
}

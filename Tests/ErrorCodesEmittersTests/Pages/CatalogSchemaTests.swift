import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import TestSupport
import Testing

/// The published JSON Schema describes every member of real catalogs, and of those of one error.
struct CatalogSchemaTests {
    @Test(
        .needs("needs jsonschema (Examples/install-dependencies schemas)", "python3", "-c", "import jsonschema")
    )
    func everyCatalogIsOfTheSchema() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(CatalogSchema.text(), to: "schema.json")
        var files: [String] = []
        func write(_ artifact: Artifact, of name: String) throws {
            files.append(folder.path("\(name)-\(artifact.name)"))
            try folder.write(Generated.source(artifact).text, to: "\(name)-\(artifact.name)")
        }
        for golden in GoldenCase.all {
            for audience in Audience.allCases {
                let artifacts = try golden.artifacts(of: JSONCatalogEmitter(audience: audience))
                try artifacts.forEach { try write($0, of: "\(golden.name)-\(audience)") }
            }
        }
        let site = HTMLEmitter(EmitterOptions(audience: .team)).artifacts(for: [try PageGoldenTests.catalog])
        let pages = site.filter { $0.name.hasSuffix(".json") }
        // Of a code or name that is reserved there is no error to describe.
        let catalogs = pages.filter { !Generated.source($0).text.contains("\"reserved\": \"") }
        try catalogs.forEach { try write($0, of: "site") }
        let script = Repository.root.appendingPathComponent("Tests/ErrorCodesEmittersTests/Pages/validate-catalogs.py")
        let result = try await ProcessRunner.run("python3", [script.path, folder.path("schema.json")] + files)
        #expect(result.exitCode == 0, "\(result.standardOutput)\(result.standardError)")
    }
}

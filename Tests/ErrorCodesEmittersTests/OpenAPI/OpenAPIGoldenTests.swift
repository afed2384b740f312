import ErrorCodesEmitters
import ErrorCodesSamples
import ErrorCodesWriting
import Foundation
import Testing

/// The documents and schemas of golden specs are what was recorded. `Tests/Documents/run` validates them.
struct OpenAPIGoldenTests {
    /// Specs whose documents are recorded in every version and format.
    private static let whole = ["fields", "orders", "string-codes", "warnings"]

    private static func check(_ golden: GoldenCase, _ options: EmitterOptions, against suffix: String) throws {
        for artifact in try golden.artifacts(of: OpenAPIEmitter(options)) {
            try golden.check(Generated.source(artifact).text, against: "\(golden.name).\(suffix)")
        }
    }

    @Test(arguments: GoldenCase.all)
    func documentIsAsRecorded(_ golden: GoldenCase) throws {
        try Self.check(golden, EmitterOptions(), against: "openapi.yaml")
    }

    @Test(arguments: GoldenCase.all.filter { whole.contains($0.name) })
    func documentsOfOtherVersionsAreAsRecorded(_ golden: GoldenCase) throws {
        for version in OpenAPIVersion.allCases where version != .v3_1 {
            let suffix = "openapi-\(version.rawValue).yaml"
            try Self.check(golden, EmitterOptions(openAPI: version), against: suffix)
        }
        let allForms = EmitterOptions(forms: SampleForm.allCases)
        try Self.check(golden, allForms, against: "forms.openapi.yaml")
        for artifact in try golden.artifacts(of: JSONSchemaEmitter(EmitterOptions())) {
            try golden.check(Generated.source(artifact).text, against: artifact.name)
        }
    }

    /// Both formats say the same, since they print one tree.
    @Test(arguments: GoldenCase.all)
    func aDocumentInJSONHasTheSameParts(_ golden: GoldenCase) throws {
        let json = try #require(try golden.artifacts(of: OpenAPIEmitter(EmitterOptions(format: .json))).first)
        #expect(json.name == "\(golden.name).openapi.json")
        #expect(json.bytes.starts(with: "{\n  \"x-errorcodes\": {".utf8))
        let object = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any]
        let components = try #require(object?["components"] as? [String: [String: Any]])
        let yaml = try #require(try golden.artifacts(of: OpenAPIEmitter(EmitterOptions())).first)
        let lines = Set(Generated.source(yaml).text.split(separator: "\n"))
        for name in components.values.flatMap(\.keys) { #expect(lines.contains("    \(name):")) }
    }
}

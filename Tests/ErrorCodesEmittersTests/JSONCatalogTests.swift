import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import Testing

/// The JSON catalog of every golden spec is what was recorded, and JSON.
struct JSONCatalogTests {
    @Test(arguments: GoldenCase.all)
    func catalogIsAsRecorded(_ golden: GoldenCase) throws {
        for artifact in try golden.artifacts(of: JSONCatalogEmitter(audience: .team)) {
            try golden.check(Generated.source(artifact).text, against: artifact.name)
        }
    }

    @Test(arguments: GoldenCase.all)
    func catalogIsJSON(_ golden: GoldenCase) throws {
        let artifact = try #require(try golden.artifacts(of: JSONCatalogEmitter(audience: .team)).first)
        let object = try JSONSerialization.jsonObject(with: Data(artifact.bytes))
        let members = try #require(object as? [String: Any])
        #expect(members["errorcodesCatalog"] as? Int == JSONCatalogEmitter.version)
        #expect(members["name"] as? String == golden.name)
        #expect((members["errors"] as? [Any])?.isEmpty == false)
        #expect(artifact.bytes.starts(with: "{\n  \"errorcodesCatalog\": 1,\n".utf8))
    }

    @Test(arguments: HostileStrings.lines + HostileStrings.paragraphs)
    func hostileStringsComeBackAsTheyWere(_ hostile: String) throws {
        let catalog = try Generated.catalog(
            """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            errors:
              failed: { code: 1, status: 500, title: Failed, description: \(HostileStrings.quoted(hostile)) }

            """
        )
        let artifact = try #require(JSONCatalogEmitter(audience: .team).artifacts(for: [catalog]).first)
        let members = try JSONSerialization.jsonObject(with: Data(artifact.bytes)) as? [String: Any]
        let error = (members?["errors"] as? [[String: Any]])?.first
        let description = try #require(error?["description"] as? String)
        #expect(Array(description.utf8) == catalog.errors[0].description.map { Array($0.string.utf8) })
        // The lines of the file are those of its structure.
        #expect(Generated.source(artifact).text.split(separator: "\n").count == Self.linesOfOneError)
    }

    private static let linesOfOneError = 29

    @Test
    func everythingOfAnErrorIsThere() throws {
        let catalog = try Generated.catalog(
            """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            reserved: { codes: [5, 7-9], names: [gone] }
            errors:
              failed:
                code: 1
                status: 503
                title: Failed
                grpc: unavailable
                retry: { after: 30s }
                alert: { above: 5, per: 1m, for: 5m, severity: page }
                see: https://wiki.example.com/failed
                tags: [checkout, mobile]
                params:
                  level: { type: "list<enum>?", values: [low, high], visibility: internal, description: How loud. }
                  key: { type: string, visibility: secret }
                applications: { "100001": { en: Wait. } }

            """
        )
        let artifact = try #require(JSONCatalogEmitter(audience: .team).artifacts(for: [catalog]).first)
        let text = Generated.source(artifact).text
        #expect(
            text.contains(
                """
                  "reserved": {
                    "codes": [
                      {
                        "from": 5,
                        "to": 5
                      },
                      {
                        "from": 7,
                        "to": 9
                      }
                    ],
                    "names": [
                      "gone"
                    ]
                  },
                """
            )
        )
        #expect(
            text.contains(
                """
                      "grpc": "unavailable",
                      "type": "https://errors.example.com/orders/failed",
                      "params": [
                        {
                          "name": "level",
                          "type": "list<enum>",
                          "optional": true,
                          "visibility": "internal",
                          "wire": "level",
                          "values": [
                            "low",
                            "high"
                          ],
                          "description": "How loud."
                        },
                        {
                          "name": "key",
                          "type": "string",
                          "optional": false,
                          "visibility": "secret",
                          "wire": "key"
                        }
                      ],
                      "retry": {
                        "advice": "after",
                        "milliseconds": 30000
                      },
                      "log": "error",
                      "alert": {
                        "above": "5",
                        "perMilliseconds": 60000,
                        "forMilliseconds": 300000,
                        "severity": "page"
                      },
                      "see": "https://wiki.example.com/failed",
                      "tags": [
                        "checkout",
                        "mobile"
                      ],
                      "applications": {
                        "100001": {
                          "en": "Wait."
                        }
                      }
                    }
                """
            ),
            "\(text)"
        )
    }
}

import ErrorCodesEmitters
import ErrorCodesSamples
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import TestSupport
import Testing

/// Each fixture is what a server with the generated Swift sends for the sample of the error, and what a client decodes to
/// an equal error: in programs of the golden specs, of the order service, and of a spec with examples of every type.
@Suite struct FixtureTests {
    @Test(arguments: (try? FixtureProgram.all()) ?? [])
    func fixturesAreWhatIsSentAndReceived(_ program: FixtureProgram) async throws {
        let folder = try TemporaryDirectory()
        for spec in program.specs {
            for artifact in FixtureEmitter().artifacts(for: [spec.catalog]) {
                try folder.write(Generated.source(artifact).text, to: "\(spec.catalog.name)/\(artifact.name)")
            }
        }
        let output = try await Program(program.sources(fixtures: folder.url.path)).output(.withinPackage)
        #expect(
            output == program.specs.map { "\($0.catalog.name): \($0.catalog.errors.count * 3) fixtures\n" }.joined()
        )
        #expect(try folder.contents().count == program.specs.count)
    }

    @Test func everySpecIsInAProgram() throws {
        #expect(try FixtureProgram.all().flatMap(\.specs).count == GoldenCase.all.count + 3)
    }

    @Test func nothingGuardedIsInThem() throws {
        let catalog = try Generated.catalog(
            """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            owner: CANARY-OWNER
            errors:
              failed:
                code: 1
                status: 500
                title: Failed
                params:
                  canaryA: { type: string, visibility: internal, example: CANARY, description: CANARY }
                  canaryB: { type: string, visibility: secret, example: CANARY }
                alert: { above: 5, per: 1m, severity: canary }

            """
        )
        for artifact in FixtureEmitter().artifacts(for: [catalog]) {
            let text = Generated.source(artifact).text
            #expect(!text.lowercased().contains("canary"), "\(artifact.name)")
        }
    }

    @Test func aFixtureAndTheIndex() throws {
        let catalog = try Generated.catalog(
            """
            errorcodes: 1
            domain: shop.orders
            type-base: https://errors.example.com/orders/
            errors:
              busy: { code: 20004, status: 503, title: Busy, retry: { after: 30s } }

            """
        )
        let files = Dictionary(
            uniqueKeysWithValues: FixtureEmitter([.problem]).artifacts(for: [catalog])
                .map { ($0.name, Generated.source($0).text) }
        )
        #expect(
            files == [
                "busy.problem.json": """
                {
                  "errorcodesFixture": 1,
                  "error": "busy",
                  "code": 20004,
                  "form": "problem",
                  "status": 503,
                  "reason": "Service Unavailable",
                  "headers": [
                    {
                      "name": "Content-Type",
                      "value": "application/problem+json"
                    },
                    {
                      "name": "Retry-After",
                      "value": "30"
                    }
                  ],
                  "body": {
                    "type": "https://errors.example.com/orders/busy",
                    "title": "Busy",
                    "status": 503,
                    "code": 20004,
                    "requestId": "0f8fad5bd9cb469fa165",
                    "retryAfter": 30
                  }
                }

                """,
                "index.json": """
                {
                  "errorcodesFixtures": 1,
                  "name": "test",
                  "domain": "shop.orders",
                  "errors": [
                    {
                      "name": "busy",
                      "code": 20004,
                      "status": 503,
                      "type": "https://errors.example.com/orders/busy",
                      "files": {
                        "problem": "busy.problem.json"
                      }
                    }
                  ]
                }

                """,
            ]
        )
    }

    @Test func eachSpecNeedsAFolder() throws {
        let catalog = try #require(try FixtureProgram.all().first?.specs.first?.catalog)
        let emitter = FixtureEmitter()
        #expect(emitter.refusals(of: [catalog]).isEmpty)
        #expect(emitter.refusals(of: [catalog, catalog]).map(\.catalog) == [1])
    }
}

import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Testing

/// What the public must not see is in no file for the public, and in some file for the team.
struct AudienceTests {
    /// Stands for the words below, one for each guarded key.
    private static let spec = """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/
        owner: canary-owner
        errors:
          failed:
            code: 1
            status: 422
            title: Failed
            detail: "Order {orderID} failed."
            log: critical
            alert: { above: 77131, per: 77d, for: 78d, severity: canary-severity }
            params:
              orderID: string
              canaryInternal: { type: string, visibility: internal, description: canary-text, example: canary-example }
              canarySecret: { type: string, wire: canary-wire, visibility: secret, description: canary-hidden }
              canaryChoice: { type: enum, values: [canary-value], visibility: internal, swift-name: CanaryChoice }

        """

    /// The words of the spec that only the team sees, and what stands for those that are numbers in the files.
    private static let guarded = [
        "canary-owner", "critical", "77131", "canary-severity", "canaryInternal", "canary-text", "canary-example",
        "canarySecret", "canary-wire", "canary-hidden", "canaryChoice", "canary-value",
    ]

    /// Those of the command line but for Swift, which is code of the server.
    static let names = EmitterRegistry.all.map(\.name).filter { $0 != "swift" }

    private func files(_ name: String, _ audience: Audience) throws -> String {
        let catalog = try Generated.catalog(Self.spec)
        let emitters = EmitterRegistry.emitters(EmitterOptions(audience: audience))
        let emitter = try #require(emitters.first { $0.name == name })
        let files = emitter.artifacts(for: [catalog]).map { $0.name + "\n" + Generated.source($0).text }
        return files.joined(separator: "\n")
    }

    @Test(arguments: names.filter { !forOperations.contains($0) })
    func thePublicSeesNothingOfIt(_ name: String) throws {
        let text = try files(name, .public)
        #expect(text.contains("orderID"))
        for word in Self.guarded + ["canary", "77d"] {
            #expect(!text.lowercased().contains(word.lowercased()), "\(word)")
        }
    }

    /// Those that are for the public, whoever generates them: fixtures are what clients get, a server sends its pages to
    /// everybody, clients are shipped, and documents of the interface are for everybody who calls it.
    private static let forThePublic = ["fixtures", "pages", "openapi", "json-schema", "typescript"]

    /// Those that name codes, owners and alerts alone, for the systems that watch a service.
    private static let forOperations = ["nginx", "mtail", "prometheus"]

    @Test(arguments: forOperations)
    func operationsSeeNoParameters(_ name: String) throws {
        let text = try files(name, .public)
        #expect(try files(name, .team) == text)
        let shown = name == "prometheus" ? ["canary-owner", "77131", "canary-severity"] : []
        #expect(Self.guarded.filter { text.contains($0) } == shown)
    }

    @Test(arguments: forThePublic)
    func whatIsForThePublicHasNoOtherAudience(_ name: String) throws {
        #expect(try files(name, .team) == files(name, .public))
    }

    @Test(arguments: names.filter { !(forThePublic + forOperations).contains($0) })
    func theTeamSeesAllOfIt(_ name: String) throws {
        let text = try files(name, .team)
        for word in Self.guarded { #expect(text.contains(word), "\(word)") }
    }
}

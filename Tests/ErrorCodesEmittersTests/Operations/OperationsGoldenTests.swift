import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Testing

/// What is generated for those who run a service is what was recorded. `Tests/Operations/run` has the tools that read it check it.
struct OperationsGoldenTests {
    static let emitters: [any Emitter] = [NginxEmitter(), MtailEmitter(), PrometheusEmitter()]

    @Test(arguments: GoldenCase.all.filter { ["orders", "string-codes"].contains($0.name) })
    func filesAreAsRecorded(_ golden: GoldenCase) throws {
        for emitter in Self.emitters {
            for artifact in try golden.artifacts(of: emitter) {
                try golden.check(Generated.source(artifact).text, against: artifact.name)
            }
        }
    }

    /// Two domains that make the same names cannot be loaded by one nginx.
    @Test
    func equalNamesAreRefused() throws {
        func catalog(_ domain: String) throws -> Catalog {
            try Generated.catalog(
                """
                errorcodes: 1
                domain: \(domain)
                type-base: https://errors.example.com/
                errors: { failed: { code: 1, status: 409, title: Failed } }

                """
            )
        }
        let refusals = NginxEmitter().refusals(of: [try catalog("a.b"), try catalog("b"), try catalog("a-b")])
        #expect(refusals.map(\.catalog) == [2])
        #expect(
            refusals.map(\.reason) == [
                "its domain makes the names `errorcodes_a_b`, as that of test.errorcodes.yaml does"
            ]
        )
    }

    /// nginx takes keys for the same whatever their case, and some for words of its own.
    @Test
    func aCodeIsAKeyWhateverItIs() throws {
        let long = String(repeating: "L", count: 47)
        let catalog = try Generated.catalog(
            """
            errorcodes: 1
            domain: a
            type-base: https://errors.example.com/
            errors:
              one: { code: default, status: 409, title: One }
              two: { code: E.1, status: 409, title: Two }
              three: { code: e.1, status: 409, title: Three }
              four: { code: \(long), status: 409, title: Four }

            """
        )
        let text = Generated.source(try #require(NginxEmitter().artifacts(for: [catalog]).first)).text
        let map = try #require(text.split(separator: "map ").dropFirst().first)
        #expect(
            map == """
                $sent_http_x_error_code $errorcodes_a_name {
                    default _OTHER;
                    "" "";
                    ~^E\\.1$ two;
                    ~^\(long)$ four;
                    \\default one;
                    ~^e\\.1$ three;
                }


                """
        )
    }
}

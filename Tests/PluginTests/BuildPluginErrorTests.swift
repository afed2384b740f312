import TestSupport
import Testing

extension PluginTests {
    /// What stops a build, and what it says.
    @Suite
    struct BuildPluginErrorTests {
        @Test func brokenSpecFailsWithEveryMistake() async throws {
            let consumer = try Consumer(fixture: "broken")
            let build = try await consumer.build()
            #expect(build.exitCode != 0)
            let expected = """
                orders.errorcodes.yaml:10:5: error: an error has no key `titel` [EC0102]
                orders.errorcodes.yaml:10:5: note: did you mean `title`?
                orders.errorcodes.yaml:11:20: error: `{orderId}` names no param of `order-in-progress` [EC0502]
                orders.errorcodes.yaml:11:20: note: did you mean `orderID`?
                orders.errorcodes.yaml:15:11: error: the code 20001 is used twice [EC0301]
                orders.errorcodes.yaml:8:11: note: it is used first here
                orders.errorcodes.yaml:15:11: note: the next free code is 20002
                orders.errorcodes.yaml:16:13: error: the status of an error is 400 to 599, and this is 200 [EC0403]
                orders.errorcodes.yaml:16:13: note: declare answers that are no errors under `success`
                orders.errorcodes.yaml:20:13: error: an error with status 401 must send WWW-Authenticate \
                (RFC 9110 15.5.2) [EC0404]
                orders.errorcodes.yaml:20:13: note: add `headers: { WWW-Authenticate: 'Bearer realm="orders"' }`
                orders.messages.zh-Hans.yaml:1:1: error: the spec declares no error `order-lost` [EC0602]
                """
            let found = build.diagnostics(in: consumer.file("Sources/Broken"))
            #expect(found.joined(separator: "\n") == expected)
            #expect(!build.compiled("Broken"))
        }

        @Test func targetWithoutSpecIsAnError() async throws {
            // Its spec is there, but excluded.
            let consumer = try Consumer(fixture: "no-spec")
            let build = try await consumer.build()
            #expect(build.exitCode != 0)
            #expect(
                build.diagnostics(in: consumer.folder) == [
                    """
                    error: target 'NoSpec' uses ErrorCodesPlugin but has no spec: add a file NAME.errorcodes.yaml to \
                    its folder. A file that the target excludes, or that lies outside its folder, is not seen.
                    """
                ]
            )
        }

        @Test func twoSpecsOfOneNameAreAnError() async throws {
            let consumer = try Consumer(fixture: "two-specs")
            let build = try await consumer.build()
            #expect(build.exitCode != 0)
            #expect(
                build.diagnostics(in: consumer.folder) == [
                    """
                    error: target 'TwoSpecs' has 2 specs named 'orders.errorcodes.yaml', and each would be generated \
                    into orders.errorcodes.swift: rename one of Sources/TwoSpecs/Payments/orders.errorcodes.yaml, \
                    Sources/TwoSpecs/orders.errorcodes.yaml
                    """
                ]
            )
        }
    }
}

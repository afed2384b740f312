import Foundation
import TestSupport
import Testing

extension PluginTests {
    /// Consumers that ask for an integration, which the other fixtures do not: those resolve and build nothing else.
    @Suite
    struct TraitTests {
        @Test func httpTypesAreResolvedAlone() async throws {
            let consumer = try Consumer(fixture: "http-types", scratch: "http-types")
            let run = try await consumer.runProgram("HTTPTypesOnly")
            #expect(run.exitCode == 0, "\(run.everything)")
            #expect(
                run.standardOutput == """
                    Retry-After: 30
                    Link: </help>; rel=help
                    422 500
                    HEAD application/json 7

                    """
            )
            #expect(Set(try consumer.resolvedDependencies()) == ["swift-http-types"])
        }

        /// That it builds and works is shown by the server's tests.
        @Test func asyncHTTPClientIsResolvedWhereItsTraitIsOn() async throws {
            let consumer = try Consumer(fixture: "with-async-http-client", scratch: "async-http-client")
            let resolution = try await consumer.resolve()
            #expect(resolution.exitCode == 0, "\(resolution.everything)")
            let dependencies = try consumer.resolvedDependencies()
            #expect(Set(dependencies).isSuperset(of: ["async-http-client", "swift-nio"]))
            #expect(!dependencies.contains("hummingbird") && !dependencies.contains("GRDB.swift"))
        }

        /// That it builds and works is shown by the order service.
        @Test func hummingbirdIsResolvedWhereItsTraitIsOn() async throws {
            let consumer = try Consumer(fixture: "with-hummingbird", scratch: "hummingbird")
            let resolution = try await consumer.resolve()
            #expect(resolution.exitCode == 0, "\(resolution.everything)")
            let dependencies = try consumer.resolvedDependencies()
            #expect(Set(dependencies).isSuperset(of: ["hummingbird", "swift-http-types", "swift-log", "swift-nio"]))
            #expect(!dependencies.contains("GRDB.swift"))
        }
    }
}

import Foundation
import TestSupport
import Testing

@Suite struct GenerateTests {
    @Test func writesOnlyWhatChanges() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let arguments = ["generate", "orders.errorcodes.yaml", "--output", "out/sources"]
        try await check(arguments, in: folder)
        let path = folder.path("out/sources/orders.errorcodes.swift")
        let first = try FileManager.default.attributesOfItem(atPath: path)
        try await check(arguments, in: folder)
        let second = try FileManager.default.attributesOfItem(atPath: path)
        #expect(first[.systemFileNumber] as? Int == second[.systemFileNumber] as? Int)
        #expect(first[.modificationDate] as? Date == second[.modificationDate] as? Date)

        try folder.write(spec.replacing("There is an", with: "An"), to: "orders.errorcodes.yaml")
        try await check(arguments, in: folder)
        let third = try FileManager.default.attributesOfItem(atPath: path)
        #expect(second[.systemFileNumber] as? Int != third[.systemFileNumber] as? Int)
        #expect(try folder.contents(of: "out/sources") == ["orders.errorcodes.swift"])
    }

    @Test func writesBesideTheSpecWhereNoFolderIsGiven() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "sub/orders.errorcodes.yaml")
        try await check(["generate", "sub/orders.errorcodes.yaml"], in: folder)
        #expect(try folder.contents(of: "sub") == ["orders.errorcodes.swift", "orders.errorcodes.yaml"])
    }

    @Test func writesNothingWhereOneSpecIsWrong() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec.replacing("20001", with: "30001").withBaseOfItsOwn, to: "good.errorcodes.yaml")
        try folder.write(brokenSpec, to: "bad.errorcodes.yaml")
        try await check(
            ["generate", "good.errorcodes.yaml", "bad.errorcodes.yaml", "--output", "out"],
            in: folder,
            error: brokenSpecMessages.replacing("NAME", with: "bad.errorcodes.yaml"),
            exitCode: 1
        )
        #expect(try folder.contents() == ["bad.errorcodes.yaml", "good.errorcodes.yaml"])
    }

    @Test func refusesTwoSpecsForOneFile() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "a/orders.errorcodes.yaml")
        let other = spec.replacing("20001", with: "1").replacing("99999", with: "2").withBaseOfItsOwn
        try folder.write(other, to: "b/orders.errorcodes.yaml")
        try await check(
            ["generate", "a/orders.errorcodes.yaml", "b/orders.errorcodes.yaml", "--output", "out"],
            in: folder,
            error: """
                b/orders.errorcodes.yaml: error: a/orders.errorcodes.yaml is generated into \
                out/orders.errorcodes.swift, too: rename one of the specs, or give each a folder of its own

                """,
            exitCode: 2
        )
        #expect(try folder.contents() == ["a", "b"])
    }

    @Test func refusesATypeThatIsCalledAsSeveralErrorsOfAnother() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let other = spec.replacing("20001", with: "1").replacing("99999", with: "2").withBaseOfItsOwn
        try folder.write(other + "swift: { type: OrdersErrors }\n", to: "more.errorcodes.yaml")
        try await check(
            ["generate", "more.errorcodes.yaml", "orders.errorcodes.yaml", "--output", "out"],
            in: folder,
            error: """
                orders.errorcodes.yaml: error: another spec makes the type OrdersErrors already; \
                give one of the two another: `swift: { type: ... }`

                """,
            exitCode: 2
        )
    }

    @Test func refusesTwoSpecsForOneType() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let other = spec.replacing("20001", with: "1").replacing("99999", with: "2").withBaseOfItsOwn
        try folder.write(other, to: "more.errorcodes.yaml")
        try await check(
            ["generate", "orders.errorcodes.yaml", "more.errorcodes.yaml", "--output", "out"],
            in: folder,
            error: """
                more.errorcodes.yaml: error: another spec makes the type OrdersError already; \
                give one of the two another: `swift: { type: ... }`

                """,
            exitCode: 2
        )
        #expect(try folder.contents() == ["more.errorcodes.yaml", "orders.errorcodes.yaml"])
    }

    @Test func readsASpecThatIsGivenTwiceOnce() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(
            ["generate", "orders.errorcodes.yaml", "orders.errorcodes.yaml", "--output", "out"],
            in: folder
        )
        #expect(try folder.contents(of: "out") == ["orders.errorcodes.swift"])
    }

    @Test func theBytesDependOnTheSpecAlone() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(["generate", "orders.errorcodes.yaml", "--output", "first"], in: folder)
        let environments: [[String: String]] = [
            ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Chatham"], ["LC_ALL": "C", "TZ": "UTC0"],
            ["SWIFT_DETERMINISTIC_HASHING": "1"], [:],
        ]
        for (index, environment) in environments.enumerated() {
            let output = folder.path("other\(index)")
            let elsewhere = try TemporaryDirectory()
            let spec = folder.path("orders.errorcodes.yaml")
            try await check(["generate", spec, "--output", output], in: elsewhere, environment: environment)
            try await check(
                ["generate", "--output", output + "b", spec],
                by: "errorcodes-build",
                in: elsewhere,
                environment: environment
            )
            let expected = try folder.read("first/orders.errorcodes.swift")
            #expect(try folder.read("other\(index)/orders.errorcodes.swift") == expected)
            #expect(try folder.read("other\(index)b/orders.errorcodes.swift") == expected)
        }
    }

    /// `errorcodes` prints advice, and holds allowances against it; a build need not refuse any of it.
    @Test func theBuildToolPrintsErrorsOnly() async throws {
        let folder = try TemporaryDirectory()
        let warned = spec.replacing("in progress\n", with: "in progress # yet\n").replacing("500", with: "503")
        let allowance = "allow:\n  - { rule: unusual-log-level, reason: Not needed. }\n"
        try folder.write(warned + allowance, to: "orders.errorcodes.yaml")
        try await check(["generate", "orders.errorcodes.yaml"], by: "errorcodes-build", in: folder)
        try await check(
            ["check", "orders.errorcodes.yaml"],
            in: folder,
            error: """
                orders.errorcodes.yaml:10:42: warning: `internal-error` has status 503 and no retry advice [EC0408]
                orders.errorcodes.yaml:10:42: note: add `retry: backoff`, or a pause: `retry: { after: 30s }`
                orders.errorcodes.yaml:12:13: warning: nothing here needs the allowance of `unusual-log-level` [EC0114]
                orders.errorcodes.yaml:12:13: note: remove it

                """
        )
    }

    @Test func sixteenRunsAtOnceLeaveOneWholeFile() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "orders.errorcodes.yaml")
        try await check(["generate", "orders.errorcodes.yaml", "--output", "expected"], in: folder)
        let directory = folder.url
        let codes = try await withThrowingTaskGroup(of: Int32.self) { group in
            for _ in 0..<16 {
                group.addTask {
                    try await ProcessRunner.run(
                        BuiltProducts.path("errorcodes"),
                        ["generate", "orders.errorcodes.yaml", "--output", "out"],
                        in: directory,
                        timeout: 300,
                        waitsForTurn: false
                    ).exitCode
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == Array(repeating: 0, count: 16))
        #expect(try folder.contents(of: "out") == ["orders.errorcodes.swift"])
        #expect(
            try folder.read("out/orders.errorcodes.swift") == folder.read("expected/orders.errorcodes.swift")
        )
    }
}

import Foundation
import TestSupport
import Testing

/// What `--emit` asks for is generated and checked, and nothing else.
@Suite struct EmitTests {
    private static let specFile = "orders.errorcodes.yaml"

    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: Self.specFile)
        return folder
    }

    @Test func generatesWhatIsAskedFor() async throws {
        let folder = try folder()
        try await check(["generate", Self.specFile, "--emit", "swift,json"], in: folder)
        #expect(
            try folder.contents() == ["orders.errorcodes.json", "orders.errorcodes.swift", "orders.errorcodes.yaml"]
        )
        let object = try JSONSerialization.jsonObject(with: Data(folder.read("orders.errorcodes.json").utf8))
        #expect((object as? [String: Any])?["domain"] as? String == "shop.orders")
        try await check(["check", Self.specFile, "--emit", "json,swift"], in: folder)
        try await check(["generate", Self.specFile, "--emit", "json", "--output", "out"], in: folder)
        #expect(try folder.contents(of: "out") == ["orders.errorcodes.json"])
    }

    @Test func theAudienceIsPublicUnlessTheTeamIsMeant() async throws {
        let folder = try folder()
        let file = "orders.errorcodes.json"
        try await check(["generate", Self.specFile, "--emit", "json"], in: folder)
        #expect(try folder.read(file).contains(#""audience": "public""#))
        let team = ["orders.errorcodes.yaml", "--emit", "json", "--audience", "team"]
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["check"] + team,
            in: folder.url,
            timeout: 300
        )
        #expect(result.exitCode == 1)
        let mend = "To mend it: errorcodes generate orders.errorcodes.yaml --emit json --audience team\n"
        #expect(result.standardOutput.hasSuffix(mend))
        try await check(["generate"] + team, in: folder)
        try await check(["check"] + team, in: folder)
        #expect(try folder.read(file).contains(#""audience": "team""#))
        try await check(["check", Self.specFile, "--emit", "json", "--audience", "all"], in: folder, exitCode: 2)
    }

    @Test func swiftIsTheDefault() async throws {
        let folder = try folder()
        try await check(["generate", Self.specFile], in: folder)
        #expect(try folder.contents() == ["orders.errorcodes.swift", "orders.errorcodes.yaml"])
        // A JSON catalog that nobody asks for is nobody's business.
        try folder.write("{}", to: "gone.errorcodes.json")
        try await check(["check", Self.specFile], in: folder)
    }

    @Test func checkShowsDriftAndStaleFilesOfWhatIsAskedFor() async throws {
        let folder = try folder()
        try await check(["generate", Self.specFile, "--emit", "json"], in: folder)
        let current = try folder.read("orders.errorcodes.json")
        try folder.write(current.replacing("20001", with: "20009"), to: "orders.errorcodes.json")
        try folder.write("{}", to: "gone.errorcodes.json")
        try folder.write("", to: "gone.errorcodes.swift")
        let result = try await ProcessRunner.run(
            BuiltProducts.path("errorcodes"),
            ["check", Self.specFile, "--emit", "json"],
            in: folder.url,
            timeout: 300
        )
        #expect(result.exitCode == 1)
        #expect(result.standardError.isEmpty)
        let lines = result.standardOutput.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.first == "changed: orders.errorcodes.json")
        #expect(lines.contains(#"-      "code": 20009,"#))
        #expect(lines.contains(#"+      "code": 20001,"#))
        #expect(
            lines.suffix(5) == [
                "stale: gone.errorcodes.json", "",
                "To mend it: errorcodes generate orders.errorcodes.yaml --emit json",
                """
                No spec that is given or beside one makes the stale files. Where theirs is gone, remove them: \
                rm gone.errorcodes.json
                """,
                "",
            ]
        )
        try await check(["generate", Self.specFile, "--emit", "json"], in: folder)
        #expect(try folder.read("orders.errorcodes.json") == current)
    }

    @Test(arguments: [("xml", "xml"), ("swift,", ""), ("json,Swift", "Swift")])
    func anUnknownNameIsWrongUsage(names: String, unknown: String) async throws {
        let folder = try folder()
        for command in ["generate", "check"] {
            let result = try await ProcessRunner.run(
                BuiltProducts.path("errorcodes"),
                [command, Self.specFile, "--emit", names],
                in: folder.url,
                timeout: 300
            )
            #expect(result.exitCode == 2)
            #expect(result.standardOutput.isEmpty)
            #expect(
                result.standardError.hasPrefix("Error: --emit knows no `\(unknown)`: there are swift, json, markdown, html\n"),
                "\(result.standardError)"
            )
        }
        #expect(try folder.contents() == [Self.specFile])
    }
}

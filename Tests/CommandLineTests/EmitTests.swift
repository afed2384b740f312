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

    @Test func fixturesAreWrittenAndChecked() async throws {
        let folder = try folder()
        try await check(["fixtures", Self.specFile, "--form", "problem"], in: folder)
        #expect(
            try folder.contents(of: "fixtures") == [
                "index.json", "internal-error.problem.json", "order-in-progress.problem.json",
            ]
        )
        let arguments = ["check", Self.specFile, "--emit", "fixtures"]
        try await check(arguments + ["--form", "problem"], in: folder)
        #expect(try await exitCode(arguments, in: folder) == 1, "those of the other forms are missing")
        try folder.write("{}", to: "fixtures/mine.problem.json")
        #expect(try await exitCode(arguments + ["--form", "problem"], in: folder) == 0, "it is the user's own")
        try folder.write("{\n  \"errorcodesFixture\": 1", to: "fixtures/gone.problem.json")
        #expect(try await exitCode(arguments + ["--form", "problem"], in: folder) == 1, "one is stale")
        #expect(try await exitCode(["fixtures", Self.specFile, "--form", "xml"], in: folder) == 2)
        try folder.write(spec.replacing("orders", with: "others"), to: "others.errorcodes.yaml")
        let both = ["fixtures", Self.specFile, "others.errorcodes.yaml"]
        #expect(try await exitCode(both, in: folder) == 2, "each spec needs a folder")
    }

    private func exitCode(_ arguments: [String], in folder: borrowing TemporaryDirectory) async throws -> Int32 {
        let program = BuiltProducts.path("errorcodes")
        return try await ProcessRunner.run(program, arguments, in: folder.url, timeout: 300).exitCode
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
    }

    private func run(_ arguments: [String], in folder: borrowing TemporaryDirectory) async throws -> ProcessResult {
        try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder.url, timeout: 300)
    }

    @Test(arguments: [
        (["--audience", "all"], "The value 'all' is invalid for '--audience <audience>'."),
        (["--emit", "html"], "--emit html needs --output: its files have a folder of their own"),
        (
            ["--emit", "markdown,html", "--output", "site"],
            "markdown and html need a folder each: run them one by one"
        ),
        (
            ["--audience", "team"],
            "--audience makes no difference to `swift`: `json`, `markdown` and `html` take it"
        ),
        (
            ["--emit", "swift,json", "--single-file"],
            "--single-file makes no difference to `swift`, `json`: `markdown` takes it"
        ),
        (
            ["--emit", "pages", "--code-pages", "--audience", "public"],
            "--audience makes no difference to `pages`: `json`, `markdown` and `html` take it"
        ),
        (["--emit", "json", "--code-pages"], "--code-pages makes no difference to `json`: `html` takes it"),
        (
            ["--form", "problem"],
            "--form makes no difference to `swift`: `markdown`, `html`, `fixtures`, `pages`, `openapi` and `json-schema` take it"
        ),
    ])
    func wrongUsageIsRefused(arguments: [String], reason: String) async throws {
        let folder = try folder()
        for command in ["generate", "check"] {
            let result = try await run([command, Self.specFile] + arguments, in: folder)
            #expect(result.exitCode == 2)
            #expect(result.standardError.hasPrefix("Error: \(reason)"), "\(result.standardError)")
        }
        #expect(try folder.contents() == [Self.specFile])
    }

    @Test func checkFindsPagesThatAreChangedMissingAndStale() async throws {
        let folder = try folder()
        let site = [Self.specFile, "--emit", "html", "--output", "site", "--code-pages"]
        try await check(["generate"] + site, in: folder)
        try await check(["check"] + site, in: folder)
        let files = try folder.contents(of: "site")
        #expect(files.contains("index.html") && files.contains("20001.html") && files.contains("catalog.md"))
        let page = try folder.read("site/index.html")
        try folder.write(page.replacing("20001", with: "20009"), to: "site/index.html")
        for ending in ["html", "md", "json"] {
            try folder.write(folder.read("site/internal-error.\(ending)"), to: "site/gone.\(ending)")
            try folder.write("Mine", to: "site/notes.\(ending)")
        }
        try folder.write("", to: "site/notes.txt")
        try FileManager.default.removeItem(atPath: folder.path("site/catalog.css"))
        let drift = try await run(["check"] + site, in: folder)
        #expect(drift.exitCode == 1)
        let words = drift.standardOutput.split(separator: "\n")
        let found = words.filter { line in ["changed: ", "missing: ", "stale: "].contains { line.hasPrefix($0) } }
        #expect(
            found.sorted() == [
                "changed: site/index.html", "missing: site/catalog.css", "stale: site/gone.html",
                "stale: site/gone.json", "stale: site/gone.md",
            ]
        )
        let mend = "To mend it: errorcodes generate \(Self.specFile) --emit html --code-pages --output site\n"
        #expect(drift.standardOutput.contains(mend))
        try await check(["generate"] + site, in: folder)
        #expect(try folder.read("site/index.html") == page)
    }

    @Test func thePagesOfTwoSpecsAreRefusedInOneFolder() async throws {
        let folder = try folder()
        let other = """
            errorcodes: 1
            domain: shop.parcels
            type-base: https://errors.example.com/parcels/
            errors: { lost: { code: 7, status: 500, title: Lost } }

            """
        try folder.write(other, to: "parcels.errorcodes.yaml")
        let specs = [Self.specFile, "parcels.errorcodes.yaml"]
        let result = try await run(["generate"] + specs + ["--emit", "html", "--output", "site"], in: folder)
        #expect(result.exitCode == 2)
        let reason =
            "a folder holds the pages of one spec: give each its own (`--output`, or `output` in errorcodes.yaml)"
        #expect(result.standardError == "parcels.errorcodes.yaml: error: \(reason)\n", "\(result.standardError)")
        #expect(try folder.contents() == [Self.specFile, "parcels.errorcodes.yaml"])
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
                result.standardError.hasPrefix("Error: --emit knows no `\(unknown)`: there are swift, json, "),
                "\(result.standardError)"
            )
        }
        #expect(try folder.contents() == [Self.specFile])
    }
}

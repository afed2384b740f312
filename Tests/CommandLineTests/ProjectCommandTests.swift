import Foundation
import TestSupport
import Testing

/// `generate`, `check` and other commands without specs: what the project file says.
@Suite struct ProjectCommandTests {
    private static let project = """
        errorcodes-project: 1
        specs: [orders.errorcodes.yaml, more/billing.errorcodes.yaml]
        outputs:
          - emit: swift
          - { emit: json, output: docs, specs: [orders.errorcodes.yaml] }
          - { emit: json, output: team, audience: team }

        """
    private static let files = [
        "docs/orders.errorcodes.json", "more/billing.errorcodes.swift", "orders.errorcodes.swift",
        "team/billing.errorcodes.json", "team/orders.errorcodes.json",
    ]

    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(Self.project, to: "errorcodes.yaml")
        try folder.write(spec, to: "orders.errorcodes.yaml")
        let billing = spec.replacing("20001", with: "1").replacing("99999", with: "2").withBaseOfItsOwn
            .replacing("errors:\n", with: "swift: { type: BillingError }\nerrors:\n")
        try folder.write(billing, to: "more/billing.errorcodes.yaml")
        try folder.write("", to: "more/deep/file")
        return folder
    }

    private func generated() async throws -> TemporaryDirectory {
        let folder = try folder()
        try await check(["generate"], in: folder)
        return folder
    }

    @Test func generatesAndChecksEveryOutput() async throws {
        let folder = try folder()
        let missing = Self.files.sorted().map { "missing: \($0)\n" }
        let result = try await run(["check"], in: folder.url)
        #expect(result.exitCode == 1)
        let lines = result.standardOutput.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.prefix(5).map { $0 + "\n" }.sorted() == missing)
        #expect(lines.dropFirst(5) == ["", "To mend it: errorcodes generate", ""])
        try await check(["generate"], in: folder)
        for file in Self.files { #expect(FileManager.default.fileExists(atPath: folder.path(file)), "\(file)") }
        #expect(try folder.contents(of: "docs") == ["orders.errorcodes.json"])
        #expect(try folder.read("docs/orders.errorcodes.json").contains(#""audience": "public""#))
        #expect(try folder.read("team/orders.errorcodes.json").contains(#""audience": "team""#))
        try await check(["check"], in: folder)
    }

    /// A folder, a file, and the folder of a spec beside which its files are.
    @Test(arguments: ["docs", "orders.errorcodes.swift", "more"])
    func aLinkLeadsNoOutputOutOfTheProject(link: String) async throws {
        let folder = try folder()
        let other = try TemporaryDirectory()
        try other.write("own", to: "file")
        let target = link.hasSuffix(".swift") ? other.path("file") : other.path(".")
        if link == "more" { try FileManager.default.moveItem(atPath: folder.path(link), toPath: other.path(link)) }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path(link),
            withDestinationPath: link == "more" ? other.path(link) : target
        )
        let message = "\(link): error: symbolic links lead out of the folder of the project file\n"
        for command in ["generate", "check"] {
            try await check([command], in: folder, error: message, exitCode: 2)
        }
        #expect(try other.read("file") == "own")
        let sources = try folder.contents(of: ".").filter { $0.hasSuffix(".swift") }
        #expect(sources == (link.hasSuffix(".swift") ? [link] : []))
    }

    @Test func changedMissingAndStaleFilesAreSaidTogether() async throws {
        let folder = try await generated()
        try folder.write("{\n", to: "docs/orders.errorcodes.json")
        try FileManager.default.removeItem(atPath: folder.path("orders.errorcodes.swift"))
        try folder.write("", to: "team/gone.errorcodes.json")
        let result = try await run(["check"], in: folder.url)
        #expect(result.exitCode == 1 && result.standardError.isEmpty)
        let lines = result.standardOutput.split(separator: "\n").map(String.init)
        #expect(lines.contains("changed: docs/orders.errorcodes.json"))
        #expect(lines.contains("missing: orders.errorcodes.swift"))
        #expect(
            lines.suffix(3) == [
                "stale: team/gone.errorcodes.json", "To mend it: errorcodes generate",
                """
                No spec that is given or beside one makes the stale files. Where theirs is gone, remove them: \
                rm team/gone.errorcodes.json
                """,
            ]
        )
        // What is stale is said, and never removed.
        try await check(["generate"], in: folder)
        #expect(try folder.contents(of: "team").contains("gone.errorcodes.json"))
    }

    @Test func theProjectOfAFolderAboveIsFound() async throws {
        let folder = try await generated()
        try folder.write("", to: "orders.errorcodes.swift")
        let deep = folder.url.appending(path: "more/deep")
        let result = try await run(["check"], in: deep)
        #expect(result.standardOutput.hasPrefix("changed: ../../orders.errorcodes.swift\n"))
        #expect(try await run(["generate"], in: deep) == ProcessResult())
        try await check(["check"], in: folder)
    }

    @Test func noFolderAboveTheRepositoryIsSearched() async throws {
        let folder = try folder()
        try folder.write("", to: "more/.git/HEAD")
        let reason = "no spec is given, and there is no errorcodes.yaml in this folder or one above"
        for command in ["generate", "check", "validate"] {
            let result = try await run([command], in: folder.url.appending(path: "more/deep"))
            #expect(result == ProcessResult(standardError: "errorcodes: error: \(reason)\n", exitCode: 2))
        }
    }

    @Test func anotherProjectFileCanBeNamed() async throws {
        let folder = try folder()
        try folder.write(
            "errorcodes-project: 1\nspecs: [billing.errorcodes.yaml]\noutputs: [{ emit: json, output: out }]\n",
            to: "more/other.yaml"
        )
        try await check(["generate", "--project", "more/other.yaml"], in: folder)
        #expect(try folder.contents(of: "more/out") == ["billing.errorcodes.json"])
        try FileManager.default.removeItem(atPath: folder.path("more/out/billing.errorcodes.json"))
        try await check(
            ["check", "--project", "more/other.yaml"],
            in: folder,
            output: """
                missing: more/out/billing.errorcodes.json

                To mend it: errorcodes generate --project more/other.yaml

                """,
            exitCode: 1
        )
    }

    @Test func theMistakesOfASpecAreSaidOnceAndNothingIsWritten() async throws {
        let folder = try folder()
        try folder.write(brokenSpec, to: "orders.errorcodes.yaml")
        let error = brokenSpecMessages.replacing("NAME", with: "orders.errorcodes.yaml")
        let before = try folder.contents()
        for command in ["generate", "check", "validate"] {
            try await check([command], in: folder, error: error, exitCode: 1)
        }
        #expect(try folder.contents() == before)
        #expect(try folder.contents(of: "more") == ["billing.errorcodes.yaml", "deep"])
    }

    @Test func theMistakesOfTheProjectFileAreSaidWithThoseOfSpecs() async throws {
        let folder = try folder()
        try folder.write(brokenSpec, to: "orders.errorcodes.yaml")
        try folder.write(Self.project.replacing("emit: swift", with: "emit: swfit"), to: "errorcodes.yaml")
        let error = """
            errorcodes.yaml:4:11: error: `swfit` is no kind of output [EC0106]
            errorcodes.yaml:4:11: note: did you mean `swift`?

            """
        for command in ["generate", "check", "validate"] {
            try await check(
                [command],
                in: folder,
                error: error + brokenSpecMessages.replacing("NAME", with: "orders.errorcodes.yaml"),
                exitCode: 1
            )
        }
        #expect(try folder.contents(of: "more") == ["billing.errorcodes.yaml", "deep"])
    }

    @Test func otherCommandsWorkOnItsSpecs() async throws {
        let folder = try folder()
        try await check(["validate"], in: folder)
        let result = try await run(["messages", "missing", "--language", "fr"], in: folder.url)
        #expect(result.exitCode == 0)
        #expect(result.standardOutput.components(separatedBy: "internal-error").count == 3, "one of each spec")
        let deep = try await run(["next", "--count", "1"], in: folder.url.appending(path: "more/deep"))
        #expect(
            deep.standardError.contains("several specs have codes without ranges"),
            "those of the project are found"
        )
        try folder.write("errorcodes-project: 1\nspecs: [other.errorcodes.yaml]\n", to: "errorcodes.yaml")
        try await check(
            ["messages", "status"],
            in: folder,
            error: """
                errorcodes.yaml:2:9: error: there is no spec `other.errorcodes.yaml` [EC1101]
                errorcodes.yaml:2:9: note: did you mean `orders.errorcodes.yaml`?

                """,
            exitCode: 1
        )
    }

    /// Those of the project alone, in each command that looks something up, whether it is found or named.
    @Test(arguments: [[], ["--project", "errorcodes.yaml"]])
    func lookupsAreInTheSpecsOfTheProject(option: [String]) async throws {
        let folder = try folder()
        let other = spec.replacing("20001", with: "30001").replacing("order-in-progress", with: "out-of-stock")
        try folder.write(other.withBaseOfItsOwn, to: "other.errorcodes.yaml")
        let specs = "[orders.errorcodes.yaml]"
        try folder.write("errorcodes-project: 1\nspecs: \(specs)\n", to: "errorcodes.yaml")
        let list = try await run(["list", "--format", "csv"] + option, in: folder.url)
        let codes = list.standardOutput.split(whereSeparator: \.isNewline).dropFirst().map { $0.prefix { $0 != "," } }
        #expect(codes == ["20001", "99999"] && list.standardError == "" && list.exitCode == 0)
        let found = try await run(["explain", "20001"] + option, in: folder.url)
        #expect(found.standardOutput.hasPrefix("20001 order-in-progress") && found.exitCode == 0)
        let missed = try await run(["explain", "out-of-stock"] + option, in: folder.url)
        #expect(missed.standardOutput == "" && missed.exitCode == 1)
        try await check(["next", "--count", "1"] + option, in: folder, output: "100000\n")
    }

    @Test func lookupsCanBeInAnotherProject() async throws {
        let folder = try folder()
        try folder.write("errorcodes-project: 1\nspecs: [billing.errorcodes.yaml]\n", to: "more/other.yaml")
        let option = ["--project", "more/other.yaml"]
        let list = try await run(["list", "--format", "csv"] + option, in: folder.url)
        let codes = list.standardOutput.split(whereSeparator: \.isNewline).dropFirst().map { $0.prefix { $0 != "," } }
        #expect(codes == ["1", "2"])
        let found = try await run(["explain", "1"] + option, in: folder.url)
        #expect(found.standardOutput.contains("more/billing.errorcodes.yaml:") && found.exitCode == 0)
        try await check(["next", "--count", "1"] + option, in: folder, output: "3\n")
        // A rule's name is looked up in specs, too, where they are named.
        let rule = try await run(["explain", "order-in-progress"] + option, in: folder.url)
        #expect(rule.standardOutput.hasPrefix("1 order-in-progress") && rule.exitCode == 0)
        let message = "Error: with --project, no specs are given: the file names them\n"
        for arguments in [["list", "orders.errorcodes.yaml"], ["explain", "1", "--spec", "orders.errorcodes.yaml"]] {
            let result = try await run(arguments + option, in: folder.url)
            #expect(result.standardError.hasPrefix(message) && result.exitCode == 2)
        }
        let missing = "gone.yaml: error: there is no such file or directory\n"
        try await check(["next", "--project", "gone.yaml"], in: folder, error: missing, exitCode: 2)
    }

    @Test func withoutOutputsNothingIsGenerated() async throws {
        let folder = try folder()
        try folder.write("errorcodes-project: 1\nspecs: [orders.errorcodes.yaml]\n", to: "errorcodes.yaml")
        try await check(["validate"], in: folder)
        let reason = "it declares no `outputs`, so there is nothing to generate"
        try await check(["generate"], in: folder, error: "errorcodes.yaml: error: \(reason)\n", exitCode: 2)
    }

    @Test(arguments: [
        (["generate", "--emit", "json"], "--emit needs a spec: without one, the project file says what is generated"),
        (["check", "--output", "x"], "--output needs a spec: without one, the project file says what is generated"),
        (
            ["check", "--audience", "team"],
            "--audience needs a spec: without one, the project file says what is generated"
        ),
        (
            ["check", "orders.errorcodes.yaml", "--project", "errorcodes.yaml"],
            "with --project, no specs are given: the file names them"
        ),
    ])
    func whatTheFileSaysCannotBeGivenToo(arguments: [String], reason: String) async throws {
        let folder = try folder()
        let result = try await run(arguments, in: folder.url)
        #expect(result.exitCode == 2)
        #expect(result.standardError.hasPrefix("Error: \(reason)\n"), "\(result.standardError)")
    }

    @Test func theSchemaOfProjectFilesIsJSON() async throws {
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), ["schema", "--project"])
        let schema = try JSONSerialization.jsonObject(with: Data(result.standardOutput.utf8)) as? [String: Any]
        #expect(schema?["required"] as? [String] == ["errorcodes-project", "specs"])
    }

    private func run(_ arguments: [String], in folder: URL) async throws -> ProcessResult {
        try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder, timeout: 300)
    }
}

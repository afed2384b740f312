import Foundation
import TestSupport
import Testing

/// What is in the way of generated files: nothing of it is replaced, and nothing is written beside it.
@Suite struct OutputPlaceTests {
    private static let specFile = "orders.errorcodes.yaml"

    private func folder() throws -> TemporaryDirectory {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: Self.specFile)
        return folder
    }

    private static func foreign(_ path: String) -> String {
        """
        \(path): error: errorcodes did not generate this file, and would replace it: move it, or choose another folder

        """
    }

    @Test(arguments: [
        ("html", "index.html"), ("html", "order-in-progress.json"), ("html", "catalog.css"), ("markdown", "catalog.md"),
        ("markdown", "internal-error.md"), ("fixtures", "index.json"), ("fixtures", "internal-error.problem.json"),
    ])
    func aFileOfSomebodyElseIsNotReplaced(output: String, file: String) async throws {
        let folder = try folder()
        let arguments = [Self.specFile, "--emit", output, "--output", "site"]
        for own in ["<!doctype html>\nMine\n", ""] {
            try folder.write(own, to: "site/\(file)")
            for command in ["generate", "check"] {
                try await check(
                    [command] + arguments,
                    in: folder,
                    error: Self.foreign("site/\(file)"),
                    exitCode: 2
                )
            }
            #expect(try folder.read("site/\(file)") == own)
            #expect(try folder.contents(of: "site") == [file], "nothing is written beside it")
        }
        // What was generated before is replaced, whatever became of its end.
        try FileManager.default.removeItem(atPath: folder.path("site/\(file)"))
        try await check(["generate"] + arguments, in: folder)
        let generated = try folder.read("site/\(file)")
        try folder.write(generated + "\n", to: "site/\(file)")
        try await check(["generate"] + arguments, in: folder)
        #expect(try folder.read("site/\(file)") == generated)
    }

    @Test func fixturesReplaceNoFileOfSomebodyElse() async throws {
        let folder = try folder()
        try folder.write("{}", to: "fixtures/index.json")
        try folder.write("{}", to: "fixtures/internal-error.problem.json")
        let error = Self.foreign("fixtures/index.json") + Self.foreign("fixtures/internal-error.problem.json")
        try await check(["fixtures", Self.specFile], in: folder, error: error, exitCode: 2)
        #expect(try folder.contents(of: "fixtures") == ["index.json", "internal-error.problem.json"])
    }

    /// Every file that begins as those of its output do is known as generated.
    @Test(arguments: ["html", "markdown", "fixtures"])
    func allFilesOfAnOutputCanBeReplaced(output: String) async throws {
        let folder = try folder()
        let reserved = "reserved: { codes: [7], names: [order-lost] }\nerrors:\n"
        try folder.write(spec.replacing("errors:\n", with: reserved), to: Self.specFile)
        let pages = output == "html" ? ["--code-pages"] : []
        let arguments = [Self.specFile, "--emit", output, "--output", "site"] + pages
        try await check(["generate"] + arguments, in: folder)
        for name in try folder.contents(of: "site") {
            try folder.write(folder.read("site/\(name)") + "\n", to: "site/\(name)")
        }
        try await check(["generate"] + arguments, in: folder)
        try await check(["check"] + arguments, in: folder)
    }

    @Test func aProjectIsWrittenWholeOrNotAtAll() async throws {
        let folder = try folder()
        let outputs = "outputs: [{ emit: swift }, { emit: html, output: site }]"
        try folder.write("errorcodes-project: 1\nspecs: [\(Self.specFile)]\n\(outputs)\n", to: "errorcodes.yaml")
        try folder.write("Mine", to: "site/index.html")
        for command in ["generate", "check"] {
            try await check([command], in: folder, error: Self.foreign("site/index.html"), exitCode: 2)
        }
        #expect(try folder.contents() == ["errorcodes.yaml", Self.specFile, "site"])
    }

    // MARK: Collisions

    @Test func twoOutputsForOneFileAreNamed() async throws {
        let folder = try folder()
        let outputs = "outputs: [{ emit: markdown, output: docs }, { emit: html, output: docs }]"
        try folder.write("errorcodes-project: 1\nspecs: [\(Self.specFile)]\n\(outputs)\n", to: "errorcodes.yaml")
        let reason = "the outputs `markdown` and `html` both make docs/catalog.md: give each a folder of its own"
        try await check(["generate"], in: folder, error: "\(Self.specFile): error: \(reason)\n", exitCode: 2)
    }

    @Test(arguments: [
        ("index", "html", "index.html"), ("catalog", "html", "catalog.md"), ("catalog", "markdown", "catalog.md"),
        ("index", "pages", "index.html"),
    ])
    func anErrorThatIsCalledAsTheOverviewIsToBeRenamed(name: String, output: String, file: String) async throws {
        let folder = try folder()
        try folder.write(spec.replacing("internal-error", with: name), to: Self.specFile)
        let reason =
            "the page of the error `\(name)` would be \(file), which is the overview of all errors: rename the error"
        try await check(
            ["generate", Self.specFile, "--emit", output, "--output", "site"],
            in: folder,
            error: "\(Self.specFile): error: \(reason)\n",
            exitCode: 2
        )
    }

    // MARK: Folders

    @Test(arguments: ["out", "out/deeper"], ["generate", "check"])
    func aFileWhereAFolderIsExpected(output: String, command: String) async throws {
        let folder = try folder()
        try folder.write("Mine", to: "out")
        let reason = "this is a file, and a directory is expected: choose another folder, or move it"
        let arguments = [command, Self.specFile, "--output", output]
        try await check(arguments, in: folder, error: "out: error: \(reason)\n", exitCode: 2)
        #expect(try folder.read("out") == "Mine")
    }

    @Test(arguments: ["generate", "check"])
    func aLinkThatLeadsNowhereIsNoFolder(command: String) async throws {
        let folder = try folder()
        try FileManager.default.createSymbolicLink(atPath: folder.path("out"), withDestinationPath: "gone")
        let reason = "this is a symbolic link that leads nowhere, and a directory is expected"
        let message = "out: error: \(reason): choose another folder, or move it\n"
        try await check([command, Self.specFile, "--output", "out"], in: folder, error: message, exitCode: 2)
        #expect(try folder.contents() == [Self.specFile, "out"])
    }

    /// A missing folder is made, with those above it.
    @Test func missingFoldersAreMade() async throws {
        let folder = try folder()
        let arguments = [Self.specFile, "--output", "a/b"]
        let mend = "To mend it: errorcodes generate \(Self.specFile) --output a/b\n"
        let missing = "missing: a/b/orders.errorcodes.swift\n\n\(mend)"
        try await check(["check"] + arguments, in: folder, output: missing, exitCode: 1)
        try await check(["generate"] + arguments, in: folder)
        try await check(["check"] + arguments, in: folder)
    }

    @Test func aFolderThatCannotBeMadeIsNamed() async throws {
        let folder = try folder()
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path("."))
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(".")) }
        // Root may write everywhere, so it becomes somebody else.
        let isRoot = geteuid() == 0
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", BuiltProducts.path("errorcodes")]
        let result = try await ProcessRunner.run(
            isRoot ? "setpriv" : BuiltProducts.path("errorcodes"),
            (isRoot ? nobody : []) + ["generate", Self.specFile, "--output", "out/deeper"],
            in: folder.url,
            timeout: 300
        )
        let reason = "the folder cannot be made (permission denied): choose another one, or make it"
        #expect(result == ProcessResult(standardError: "out: error: \(reason)\n", exitCode: 2))
    }
}

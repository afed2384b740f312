import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesSwiftEmitter
import ErrorCodesWriting
import Foundation
import TestSupport
import Testing

/// What the registry demands of emitters, and that a new one needs nothing but its own type.
struct EmitterTests {
    @Test
    func namesAndSuffixesAreUnique() {
        let names = EmitterRegistry.all.map(\.name)
        let suffixes = EmitterRegistry.all.filter(\.marks.isEmpty).flatMap(\.fileSuffixes)
        #expect(Set(names).count == names.count)
        for (index, suffix) in suffixes.enumerated() {
            // Else a file of one could be taken for a stale file of another.
            #expect(!suffixes.dropFirst(index + 1).contains { $0.hasSuffix(suffix) || suffix.hasSuffix($0) })
        }
    }

    @Test(arguments: GoldenCase.all)
    func artifactsEndWithASuffixOfTheirEmitter(_ golden: GoldenCase) throws {
        for emitter in EmitterRegistry.all {
            let catalog = try Generated.catalog(
                bytes: Array(golden.spec),
                name: golden.name,
                translations: golden.translations
            )
            let artifacts = emitter.artifacts(for: [catalog])
            #expect(!artifacts.isEmpty)
            #expect(artifacts.allSatisfy { artifact in emitter.fileSuffixes.contains { artifact.name.hasSuffix($0) } })
            let unmarked = artifacts.filter { artifact in
                !emitter.marks.isEmpty && !emitter.marks.contains { artifact.bytes.starts(with: $0.utf8) }
            }
            #expect(unmarked.map(\.name) == [], "no such file would be found once it is stale")
        }
    }

    /// The plugin declares its outputs before the tool runs, and cannot ask it.
    @Test
    func thePluginKnowsTheSuffixOfTheSwiftEmitter() throws {
        let folder = Repository.root.appendingPathComponent("Plugins/ErrorCodesPlugin")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let source = try names.map { try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8) }
            .joined()
        let suffix = SwiftEmitter().fileSuffixes[0]
        #expect(SwiftEmitter().fileSuffixes.count == 1)
        #expect(source.components(separatedBy: "\"\(suffix)\"").count == 2)
        #expect(source.components(separatedBy: suffix).count == 2)
    }

    @Test
    func thePageOnTheCommandLineHasEveryFile() throws {
        let page = Repository.root.appendingPathComponent("Sources/ErrorCodesRuntime/ErrorCodes.docc/CommandLine.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        for emitter in EmitterRegistry.all {
            let files = emitter.fileSuffixes.map { $0.hasPrefix(".") ? "`NAME\($0)`" : "`\($0)`" }
            let row = "| `\(emitter.name)` | \(files.joined(separator: ", ")) |"
            #expect(text.contains(row), "describe what it writes in CommandLine.md")
        }
    }

    // MARK: The recipe of the architecture page

    private static func spec(_ name: String) -> String {
        """
        errorcodes: 1
        domain: shop.\(name)
        type-base: https://errors.example.com/\(name)/
        errors:
          failed: { code: \(name.utf8.count), status: 500, title: Failed }

        """
    }

    private func plan(_ specs: [String], _ emitters: [any Emitter], in folder: borrowing TemporaryDirectory)
        -> OutputPlan
    {
        let runner = CommandRunner(rules: .errors, emitters: emitters)
        return runner.plan(SpecInput.discovering(specs: specs.map { folder.path($0) }), output: nil)
    }

    @Test
    func anEmitterOfPlainTextNeedsNothingElse() throws {
        let folder = try TemporaryDirectory()
        for name in ["orders", "shipments"] { try folder.write(Self.spec(name), to: "\(name).errorcodes.yaml") }
        let emitters: [any Emitter] = [SwiftEmitter(), PlainTextEmitter(defaultFolder: folder.path("docs"))]
        let specs = ["orders.errorcodes.yaml", "shipments.errorcodes.yaml"]
        let plan = plan(specs, emitters, in: folder)
        #expect(CommandRunner(rules: .errors, emitters: emitters).write(plan) == .success)
        #expect(try folder.contents(of: "docs") == ["all.index.txt", "orders.errors.txt", "shipments.errors.txt"])
        #expect(try folder.read("docs/orders.errors.txt") == "failed 500 Failed\n")
        #expect(try folder.read("docs/all.index.txt") == "orders\nshipments\n")
        #expect(try folder.contents().contains("orders.errorcodes.swift"))
        #expect(try Drift(of: plan).isEmpty)

        // A changed file, a stale one for each suffix, and what belongs to nobody.
        try folder.write("something else\n", to: "docs/orders.errors.txt")
        try folder.write("", to: "docs/gone.errors.txt")
        try folder.write("", to: "docs/gone.index.txt")
        try folder.write("", to: "docs/notes.txt")
        let drift = try Drift(of: plan)
        #expect(plan.staleFiles == ["gone.errors.txt", "gone.index.txt"].map { folder.path("docs/" + $0) })
        #expect(drift.description(mend: "again").hasPrefix("changed: \(folder.path("docs/orders.errors.txt"))\n"))

        // Whoever does not ask for an emitter hears nothing of its files.
        #expect(try Drift(of: self.plan(specs, [SwiftEmitter()], in: folder)).isEmpty)
    }

    /// A page of an error that is gone is stale; what somebody else wrote never is, whatever its name.
    @Test
    func filesThatAreNamedAfterErrorsAreStaleByWhatTheyBeginWith() throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.spec("orders"), to: "orders.errorcodes.yaml")
        let plan = plan(["orders.errorcodes.yaml"], [NamedTextEmitter(defaultFolder: folder.path("docs"))], in: folder)
        #expect(CommandRunner(rules: .errors, emitters: []).write(plan) == .success)
        #expect(try folder.read("docs/failed.txt") == "An error: Failed\n")
        try folder.write("An error: Gone", to: "docs/gone.txt")
        try folder.write("An error: Gone", to: "docs/gone.md")
        try folder.write("An err", to: "docs/short.txt")
        try folder.write("", to: "docs/empty.txt")
        try folder.write("Mine", to: "docs/notes.txt")
        try folder.write("An error: Gone", to: "docs/folder.txt/file")
        #expect(plan.staleFiles == [folder.path("docs/gone.txt")])
    }

    @Test
    func anEmitterRefusesCatalogsAndTwoFilesAtOnePathAreRefused() throws {
        let folder = try TemporaryDirectory()
        for name in ["orders", "more/orders"] {
            try folder.write(Self.spec(name.replacing("/", with: "-")), to: "\(name).errorcodes.yaml")
        }
        let specs = ["orders.errorcodes.yaml", "more/orders.errorcodes.yaml"]
        let refusing = PlainTextEmitter(defaultFolder: folder.path("docs"), refuses: "more")
        let reasons = plan(specs, [refusing], in: folder).failures.map(\.reason)
        #expect(
            reasons == [
                """
                \(folder.path(specs[0])) is generated into \(folder.path("docs/orders.errors.txt")), too: \
                rename one of the specs, or give each a folder of its own
                """
            ]
        )
        let alone = plan([specs[1]], [refusing], in: folder)
        #expect(alone.failures.map(\.reason) == ["no more"])
        #expect(alone.failures.map(\.path) == [folder.path(specs[1])])
        #expect(
            CommandRunner(rules: .errors, emitters: [refusing]).plan(SpecInput.given([]), output: nil).entries.isEmpty
        )
    }
}

/// A file for each error, called like it.
private struct NamedTextEmitter: Emitter {
    let name = "named-text"
    let fileSuffixes = [".txt"]
    let marks = ["An error: "]
    var defaultFolder: String?

    func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        catalogs.flatMap(\.errors).map { error in
            Artifact(name: "\(error.name.text).txt", catalog: 0) { sink in
                Array("An error: \(error.title)\n".utf8).withUnsafeBytes(sink.receive)
            }
        }
    }
}

/// A file for each catalog, and one for all of them.
private struct PlainTextEmitter: Emitter {
    let name = "plain-text"
    let fileSuffixes = [".errors.txt", ".index.txt"]
    var defaultFolder: String?
    /// A word that no domain may contain.
    var refuses: String?

    func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        let files = catalogs.enumerated().map { number, catalog in
            Artifact(name: catalog.name + ".errors.txt", catalog: number) { sink in
                for error in catalog.errors {
                    let line = "\(error.name.text) \(error.status.code) \(error.title)\n"
                    Array(line.utf8).withUnsafeBytes { sink.receive($0) }
                }
            }
        }
        let names = catalogs.map { $0.name + "\n" }.joined()
        return files
            + [
                Artifact(name: "all.index.txt", catalog: nil) { sink in Array(names.utf8).withUnsafeBytes(sink.receive)
                }
            ]
    }

    func refusals(of catalogs: [Catalog]) -> [Refusal] {
        guard let refuses else { return [] }
        return catalogs.enumerated().filter { $1.domain.text.string.contains(refuses) }
            .map { Refusal(catalog: $0.offset, reason: "no \(refuses)") }
    }
}

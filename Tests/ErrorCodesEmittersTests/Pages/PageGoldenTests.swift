import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting
import Foundation
import TestSupport
import Testing

/// The pages of a small catalog that has something of everything are what was recorded, for each audience.
struct PageGoldenTests {
    /// Files that belong together, in a folder of their own.
    struct Form: Sendable, CustomTestStringConvertible {
        let folder: String
        let emitter: String
        let options: EmitterOptions

        var testDescription: String { folder }
    }

    static let forms = Audience.allCases.flatMap { audience in
        let options = EmitterOptions(audience: audience)
        let pages = EmitterOptions(audience: audience, hasCodePages: audience == .public)
        return [
            Form(folder: "html-\(audience)", emitter: "html", options: pages),
            Form(folder: "markdown-\(audience)", emitter: "markdown", options: options),
            Form(
                folder: "single-file-\(audience)",
                emitter: "markdown",
                options: EmitterOptions(audience: audience, isSingleFile: true)
            ),
        ]
    }

    private static let recorded = Recording(in: "Tests/ErrorCodesEmittersTests/Pages/Expected")

    static var catalog: Catalog {
        get throws {
            let file = recorded.folder.appendingPathComponent("parcels.errorcodes.yaml")
            return try Generated.catalog(bytes: Array(Data(contentsOf: file)), name: "parcels", translations: [])
        }
    }

    @Test(arguments: forms)
    func pagesAreAsRecorded(_ form: Form) throws {
        let emitter = try #require(EmitterRegistry.emitters(form.options).first { $0.name == form.emitter })
        // Those in Markdown are recorded with its own emitter, and the style sheet and script are files of the sources.
        let artifacts = emitter.artifacts(for: [try Self.catalog]).filter { artifact in
            form.emitter == "markdown" || [".html", ".json"].contains { artifact.name.hasSuffix($0) }
        }
        for artifact in artifacts {
            try Self.recorded.check(Generated.source(artifact).text, against: "\(form.folder)/\(artifact.name)")
        }
        let names = try Recording(in: "Tests/ErrorCodesEmittersTests/Pages/Expected/\(form.folder)").names()
        #expect(names == artifacts.map(\.name).sorted(), "a page is recorded that is made no more: remove it")
        #expect(emitter.refusals(of: [try Self.catalog]).isEmpty)
    }

    @Test(arguments: forms)
    func theSameSpecMakesTheSamePages(_ form: Form) throws {
        let catalog = try Self.catalog
        let pages = (0..<2).compactMap { _ in
            EmitterRegistry.emitters(form.options).first { $0.name == form.emitter }?.artifacts(for: [catalog])
        }
        #expect(pages[0].map(\.name) == pages[1].map(\.name))
        for (first, second) in zip(pages[0], pages[1]) { #expect(first.bytes == second.bytes) }
    }

    @Test(arguments: EmitterRegistry.all.filter(\.needsOwnFolder).map(\.name))
    func thePagesOfTwoSpecsHaveAFolderEach(_ name: String) throws {
        let emitter = try #require(EmitterRegistry.all.first { $0.name == name })
        let refusals = emitter.refusals(of: [try Self.catalog, try Self.catalog])
        #expect(refusals.map(\.catalog) == [1])
        #expect(
            refusals.map(\.reason) == [
                "a folder holds the pages of one spec: give each its own (`--output`, or `output` in errorcodes.yaml)"
            ]
        )
    }
}

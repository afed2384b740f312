import Foundation
import Processes
import SampleSpecs

/// What a package depends on, and how it comes to its sources.
enum ConsumerKind: String {
    /// Has its errors generated in each build.
    case plugin = "with the plugin"
    /// Keeps what was generated among its sources.
    case checkedIn = "generated file checked in"

    static let sample = SampleSpec(codes: 1_000)

    /// Where the sources are.
    func sources(of folder: URL) -> URL { folder.appending(path: "Sources/Orders") }

    func spec(of folder: URL) -> URL { sources(of: folder).appending(path: SampleSpec.fileName) }

    /// Writes the sources, in which the title of one error tells the revision.
    func writeSources(to folder: URL, revision: Int) throws {
        try program.write(to: sources(of: folder).appending(path: "main.swift"), atomically: false, encoding: .utf8)
        let text = Self.sample.text.replacing(
            "variant 0\n",
            with: "variant 0, revision \(revision)\n",
            maxReplacements: 1
        )
        try text.write(to: spec(of: folder), atomically: false, encoding: .utf8)
        guard self == .checkedIn else { return }
        let tool = BuiltProgram.tool("errorcodes-build", configuration: .release)
        _ = try MeasuredCommand("generate", tool, ["generate", spec(of: folder).path], in: folder).output()
    }

    private var program: String {
        """
        import ErrorCodesRuntime

        let error: any CatalogError = \(SampleSpec.type).internalError
        print(error)

        """
    }
}

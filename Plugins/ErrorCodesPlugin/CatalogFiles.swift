import Foundation
import PackagePlugin

/// The files of a target that describe its errors: specs, and the texts beside them.
struct CatalogFiles {
    private static let specSuffix = ".errorcodes.yaml"
    /// The suffix of what the tool generates.
    static let generatedSuffix = ".errorcodes.swift"

    private let target: String
    private let specs: [URL]
    private let texts: [URL]

    /// Picks them from the files of a target.
    init(_ files: [URL], target: String) throws(CatalogFilesError) {
        let sorted = files.sorted { $0.path < $1.path }
        self.target = target
        specs = sorted.filter(Self.isSpec)
        let names = specs.map(Self.name)
        texts = sorted.filter { file in names.contains { Self.isText(file, of: $0) } }
        guard !specs.isEmpty else { throw .noSpec(target: target) }
        // Their outputs would be one file.
        for (name, twins) in Dictionary(grouping: specs, by: Self.name).sorted(by: { $0.key < $1.key })
        where twins.count > 1 {
            throw .twoSpecs(name: name, paths: twins.map(\.path), target: target)
        }
    }

    private static func isSpec(_ file: URL) -> Bool {
        file.lastPathComponent.hasSuffix(specSuffix)
    }

    /// True if a file is named `NAME.messages.LANGUAGE.yaml`.
    private static func isText(_ file: URL, of name: String) -> Bool {
        file.pathExtension == "yaml" && file.lastPathComponent.hasPrefix(name + ".messages.")
    }

    private static func name(of spec: URL) -> String {
        String(spec.lastPathComponent.dropLast(specSuffix.count))
    }

    /// One run of the tool over all of them, since texts are checked against their specs.
    func command(tool: URL, in directory: URL) -> Command {
        .buildCommand(
            displayName: "Generating the error codes of \(target)",
            executable: tool,
            arguments: ["generate", "--output", directory.path] + (specs + texts).map(\.path),
            inputFiles: specs + texts,
            outputFiles: specs.map { directory.appendingPathComponent(Self.name(of: $0) + Self.generatedSuffix) }
        )
    }
}

import ErrorCodesEmitters
package import ErrorCodesSpec

/// Which files there should be, and where. `generate` writes a plan, `check` compares it with the disk.
package struct OutputPlan: Sendable {
    package struct Entry: Sendable {
        package let path: String
        package let bytes: [UInt8]
    }

    package private(set) var entries: [Entry] = []
    /// What was found in the specs, in order.
    package let diagnostics: [Diagnostic]
    /// The folders of the specs, and of what is made of them.
    private var directories: Set<String> = []
    private let specDirectories: Set<String>

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Plans the Swift sources of specs that belong together.
    ///
    /// - Parameters:
    ///   - output: The folder for all of them; nil puts each beside its spec.
    ///   - isStrict: Whether warnings are errors.
    package init(_ inputs: [SpecInput], output: String?, isStrict: Bool) throws(FileFailure) {
        let results = SpecPipeline.run(inputs, isStrict: isStrict)
        diagnostics = results.flatMap(\.diagnostics)
        specDirectories = Set(inputs.map { FilePath.directory(of: $0.spec.path) })
        var types: Set<Text> = []
        for (input, result) in zip(inputs, results) {
            let directory = output ?? FilePath.directory(of: input.spec.path)
            directories.insert(directory)
            guard let catalog = result.catalog else {
                guard !result.diagnostics.contains(where: { $0.severity == .error }) else { continue }
                throw FileFailure(
                    path: input.spec.path,
                    reason: "errorcodes cannot resolve the spec, and cannot say why"
                )
            }
            try add(SwiftEmitter.file(for: catalog), in: directory, from: input.spec.path)
            let type = catalog.swift.type.text
            guard types.insert(type).inserted || output == nil else {
                let advice = "give one of the two another: `swift: { type: ... }`"
                throw FileFailure(
                    path: input.spec.path,
                    reason: "another spec makes the type \(type) already; \(advice)"
                )
            }
        }
    }

    private mutating func add(_ file: OutputFile, in directory: String, from spec: String) throws(FileFailure) {
        let path = FilePath.join(directory, file.name)
        guard !entries.contains(where: { $0.path == path }) else {
            throw FileFailure(path: spec, reason: "another spec of the same name is generated into \(path) already")
        }
        entries.append(Entry(path: path, bytes: file.bytes))
    }

    /// Generated files in the folders of the plan whose spec is gone.
    package var staleFiles: [String] {
        directories.sorted().flatMap { directory in
            DirectoryReader.names(in: directory)
                .filter { $0.hasSuffix(SwiftEmitter.fileSuffix) && !hasSpec($0, in: directory) }
                .map { FilePath.join(directory, $0) }
        }
    }

    private func hasSpec(_ name: String, in directory: String) -> Bool {
        let path = FilePath.join(directory, name)
        if entries.contains(where: { $0.path == path }) { return true }
        let spec = name.dropLast(SwiftEmitter.fileSuffix.count) + SpecFormat.fileSuffix
        return specDirectories.contains { DirectoryReader.exists(FilePath.join($0, String(spec))) }
    }
}

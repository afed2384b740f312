package import ErrorCodesSpec
import ErrorCodesSwiftEmitter
package import ErrorCodesWriting

/// Which files there should be, and where. `generate` writes a plan, `check` compares it with the disk.
package struct OutputPlan: Sendable {
    package struct Entry: Sendable {
        package let path: String
        private let catalog: Catalog

        fileprivate init(path: String, catalog: Catalog) {
            self.path = path
            self.catalog = catalog
        }

        /// Hands the bytes of the file to a sink; the same ones, however often.
        package func write(to sink: any OutputSink) {
            SwiftEmitter.write(catalog, to: sink)
        }

        /// All bytes of the file.
        package var bytes: [UInt8] { SwiftEmitter.file(for: catalog).bytes }
    }

    package private(set) var entries: [Entry] = []
    /// What was found in the specs, in order.
    package let diagnostics: [Diagnostic]
    /// The files that could not be read, and the specs that cannot be generated together.
    package private(set) var failures: [FileFailure]
    /// The folders of the specs, and of what is made of them.
    private var directories: [String] = []
    private let specDirectories: [String]
    private var files: [PlacedFile: String] = [:]
    private var types: [PlacedType] = []

    /// Whether the plan can be carried out, and if not, what that means to the caller.
    package var exitCode: ExitCode {
        guard failures.isEmpty else { return .failure }
        return diagnostics.contains { $0.severity == .error } ? .findings : .success
    }

    /// Plans the Swift sources of specs that belong together.
    ///
    /// - Parameters:
    ///   - rules: What the specs are held against.
    ///   - output: The folder for all of them; nil puts each beside its spec.
    ///   - isStrict: Whether warnings are errors.
    package init(_ specs: GivenSpecs, rules: RuleSet, output: String?, isStrict: Bool) {
        let results = SpecPipeline.run(specs.inputs, rules: rules, isStrict: isStrict)
        diagnostics = results.flatMap(\.diagnostics)
        failures = specs.failures
        specDirectories = specs.inputs.map { FilePath.directory(of: $0.spec.path) }
        let inputs = InputFiles(specs)
        for (input, result) in zip(specs.inputs, results) {
            let directory = output ?? FilePath.directory(of: input.spec.path)
            if !directories.contains(directory) { directories.append(directory) }
            do throws(FileFailure) {
                try add(result, in: directory, from: input.spec.path, inputs)
            } catch {
                failures.append(error)
            }
        }
    }

    private mutating func add(
        _ result: SpecPipeline.Result,
        in directory: String,
        from spec: String,
        _ inputs: InputFiles
    ) throws(FileFailure) {
        guard let catalog = result.catalog else {
            guard !result.diagnostics.contains(where: { $0.severity == .error }) else { return }
            throw FileFailure(path: spec, reason: "errorcodes cannot resolve the spec, and cannot say why")
        }
        let path = FilePath.join(directory, SwiftEmitter.fileName(for: catalog))
        let file = PlacedFile(name: SwiftEmitter.fileName(for: catalog), in: directory)
        if let other = files[file] {
            let reason =
                other == path
                ? "another spec of the same name is generated into \(path) already"
                : "\(other) and \(path) are one file where the case of names makes no difference: rename one of the specs"
            throw FileFailure(path: spec, reason: reason)
        }
        files[file] = path
        try inputs.refuseOutput(to: path)
        entries.append(Entry(path: path, catalog: catalog))
        let type = PlacedType(type: catalog.swift.type.text, directory: FileIdentity(ofTarget: directory))
        guard !types.contains(type) else {
            let advice = "give one of the two another: `swift: { type: ... }`"
            throw FileFailure(path: spec, reason: "another spec makes the type \(type.type) already; \(advice)")
        }
        types.append(type)
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

/// A file, as file systems see it that tell names apart neither by case nor by composition, such as those of macOS.
private struct PlacedFile: Hashable {
    private let name: String
    private let directory: FileIdentity

    init(name: String, in directory: String) {
        self.name = name.uppercased().lowercased()
        self.directory = FileIdentity(ofTarget: directory)
    }
}

/// A type, and the folder of its source: no two files of one folder can declare it.
private struct PlacedType: Equatable {
    let type: Text
    let directory: FileIdentity
}

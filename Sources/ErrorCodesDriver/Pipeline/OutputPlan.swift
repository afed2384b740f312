package import ErrorCodesSpec
package import ErrorCodesWriting

/// Which files there should be, and where. `generate` writes a plan, `check` compares it with the disk.
package struct OutputPlan: Sendable {
    package struct Entry: Sendable {
        package let path: String
        package let artifact: Artifact
    }

    private typealias GivenCatalog = (spec: String, catalog: Catalog)

    package private(set) var entries: [Entry] = []
    /// The diagnostics of the specs, in order.
    package let diagnostics: [Diagnostic]
    /// The files that could not be read, and the specs that cannot be generated together.
    package private(set) var failures: [FileFailure]
    /// What makes files in each folder of the plan.
    private var emitters: [String: [String: any Emitter]] = [:]
    private let specDirectories: [String]
    private var files: [PlacedFile: String] = [:]

    /// Success if the plan can be carried out, otherwise the exit code that says why not.
    package var exitCode: ExitCode {
        guard failures.isEmpty else { return .failure }
        return diagnostics.contains { $0.severity == .error } ? .findings : .success
    }

    /// Plans the files that emitters make of specs that belong together.
    ///
    /// - Parameters:
    ///   - rules: What the specs are held against.
    ///   - outputs: The files that are asked for.
    ///   - isStrict: True if warnings are errors.
    package init(_ specs: SpecSet, rules: RuleSet, outputs: [RequestedOutput], isStrict: Bool) {
        let results = SpecPipeline.run(specs.inputs, rules: rules, isStrict: isStrict)
        diagnostics = specs.diagnostics + results.flatMap(\.diagnostics)
        failures = specs.failures
        specDirectories = specs.inputs.map { FilePath.directory(of: $0.spec.path) }
        let inputs = InputFiles(specs)
        var catalogs: [GivenCatalog] = []
        for (input, result) in zip(specs.inputs, results) {
            if let catalog = result.catalog {
                catalogs.append((input.spec.path, catalog))
            } else if !result.diagnostics.contains(where: { $0.severity == .error }) {
                let reason = "errorcodes cannot resolve the spec, and cannot say why"
                failures.append(FileFailure(path: input.spec.path, reason: reason))
            }
        }
        for output in outputs {
            let folder = output.folder ?? output.emitter.defaultFolder
            // Folders are told apart by what they are, not by how they are spelled.
            var groups: [(folder: FileIdentity, catalogs: [GivenCatalog])] = []
            for given in catalogs where output.specs?.contains(given.spec) ?? true {
                let identity = FileIdentity(ofTarget: folder ?? FilePath.directory(of: given.spec))
                if let group = groups.firstIndex(where: { $0.folder == identity }) {
                    groups[group].catalogs.append(given)
                } else {
                    groups.append((identity, [given]))
                }
            }
            for group in groups { add(group.catalogs, output.emitter, folder: folder, inputs) }
        }
    }

    /// Adds the files of catalogs that share a folder.
    private mutating func add(
        _ given: [GivenCatalog],
        _ emitter: any Emitter,
        folder: String?,
        _ inputs: InputFiles
    ) {
        let catalogs = given.map(\.catalog)
        var refused: Set<Int> = []
        for artifact in emitter.artifacts(for: catalogs) {
            let spec = given[artifact.catalog ?? 0].spec
            let directory = folder ?? FilePath.directory(of: spec)
            emitters[directory, default: [:]][emitter.name] = emitter
            do throws(FileFailure) {
                try add(artifact, in: directory, from: spec, inputs)
            } catch {
                failures.append(error)
                if let catalog = artifact.catalog { refused.insert(catalog) }
            }
        }
        for refusal in emitter.refusals(of: catalogs) where !refused.contains(refusal.catalog) {
            failures.append(FileFailure(path: given[refusal.catalog].spec, reason: refusal.reason))
        }
    }

    private mutating func add(
        _ artifact: Artifact,
        in directory: String,
        from spec: String,
        _ inputs: InputFiles
    ) throws(FileFailure) {
        let path = FilePath.join(directory, artifact.name)
        let file = PlacedFile(name: artifact.name, in: directory)
        if let other = files[file] {
            let reason =
                other == path
                ? "another spec of the same name is generated into \(path) already"
                : "\(other) and \(path) are one file where the case of names makes no difference: rename one of the specs"
            throw FileFailure(path: spec, reason: reason)
        }
        files[file] = path
        try inputs.refuseOutput(to: path)
        entries.append(Entry(path: path, artifact: artifact))
    }

    /// Generated files in the folders of the plan whose spec, or part of a spec, is gone.
    package var staleFiles: [String] {
        let planned = Set(entries.map(\.path))
        return emitters.sorted { $0.key < $1.key }.flatMap { directory, emitters in
            DirectoryReader.names(in: directory).filter { name in
                !planned.contains(FilePath.join(directory, name))
                    && emitters.values.contains { isStale(name, in: directory, of: $0) }
            }
            .map { FilePath.join(directory, $0) }
        }
    }

    /// - Parameter name: The name of a file that is not planned.
    private func isStale(_ name: String, in directory: String, of emitter: any Emitter) -> Bool {
        guard let suffix = emitter.fileSuffixes.first(where: name.hasSuffix) else { return false }
        if !emitter.marks.isEmpty {
            // Another emitter's, which are called after specs.
            guard !name.contains(".errorcodes.") else { return false }
            guard FileReader.begins(FilePath.join(directory, name), with: emitter.marks) else { return false }
            if emitter.needsOwnFolder || emitter.defaultFolder != nil { return true }
        }
        let spec = name.dropLast(suffix.count) + SpecFormat.fileSuffix
        return !specDirectories.contains { DirectoryReader.exists(FilePath.join($0, String(spec))) }
    }
}

/// Files that are asked for: what makes them, of which specs, and where they go.
package struct RequestedOutput: Sendable {
    package let emitter: any Emitter
    /// Nil leaves it to the emitter.
    package let folder: String?
    /// The paths of the specs, as they were given; nil for all.
    package let specs: [String]?

    package init(_ emitter: any Emitter, folder: String?, specs: [String]? = nil) {
        self.emitter = emitter
        self.folder = folder
        self.specs = specs
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

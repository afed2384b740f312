package import ErrorCodesSpec
package import ErrorCodesWriting

/// Which files there should be, and where. `generate` writes a plan, `check` compares it with the disk.
package struct OutputPlan: Sendable {
    package struct Entry: Sendable {
        package let path: String
        package let artifact: Artifact
        /// What a file begins with that may be replaced; none where its name says enough.
        let marks: [String]
    }

    private typealias GivenCatalog = (spec: String, catalog: Catalog)

    package private(set) var entries: [Entry] = []
    /// The diagnostics of the specs, in order, and those of documents that something is merged into.
    package private(set) var diagnostics: [Diagnostic]
    /// The files that could not be read, and the specs that cannot be generated together.
    package private(set) var failures: [FileFailure]
    /// What makes files in each folder of the plan.
    private var emitters: [String: [String: any Emitter]] = [:]
    private let specDirectories: [String]
    private var files: [PlacedFile: Owner] = [:]
    private var folders: [String: FileIdentity] = [:]

    /// What a planned file is made of, and by what.
    private struct Owner: Equatable {
        let path: String
        let spec: String
        let emitter: String
    }

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
            if let emitter = output.emitter as? any DocumentEmitter {
                let given = catalogs.filter { output.specs?.contains($0.spec) ?? true }
                revise(emitter, given, inputs, limit: specs.maximumFileSize, isStrict: isStrict)
                continue
            }
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

    /// Plans the next version of a document, made out of the one that is planned already where another output is, too.
    @_optimize(none) private mutating func revise(
        _ emitter: any DocumentEmitter,
        _ given: [GivenCatalog],
        _ inputs: InputFiles,
        limit: Int,
        isStrict: Bool
    ) {
        let path = emitter.document
        do throws(FileFailure) {
            try inputs.refuseOutput(to: path)
            let planned = entries.firstIndex { $0.path == path }
            let old =
                if let planned { entries[planned].artifact.bytes } else { try FileReader.read(path, limit: limit) }
            let (new, found) = emitter.revise(SourceFile(path: path, bytes: old), for: given.map(\.catalog))
            diagnostics += isStrict ? found.map(\.withoutLeniency) : found
            if let planned { entries.remove(at: planned) }
            let artifact = Artifact(name: FilePath.name(of: path), catalog: nil) { sink in
                new.withUnsafeBytes { sink.receive($0) }
            }
            entries.append(Entry(path: path, artifact: artifact, marks: []))
        } catch {
            failures.append(error)
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
        let refusals = emitter.refusals(of: catalogs)
        // Each says what it is about; of the many files of a site, the first that collides says enough.
        var collided: Set<Int> = []
        for artifact in emitter.artifacts(for: catalogs) {
            let spec = given[artifact.catalog ?? 0].spec
            let directory = folder ?? FilePath.directory(of: spec)
            emitters[directory, default: [:]][emitter.name] = emitter
            let owner = Owner(path: FilePath.join(directory, artifact.name), spec: spec, emitter: emitter.name)
            if let other = claim(artifact.name, in: directory, for: owner) {
                let isRefused = other.spec == spec && refusals.contains { $0.catalog == artifact.catalog }
                guard !isRefused, collided.insert(artifact.catalog ?? 0).inserted else { continue }
                failures.append(Self.collision(of: owner, with: other))
                continue
            }
            do throws(FileFailure) {
                try inputs.refuseOutput(to: owner.path)
                entries.append(Entry(path: owner.path, artifact: artifact, marks: emitter.marks))
            } catch {
                failures.append(error)
                collided.insert(artifact.catalog ?? 0)
            }
        }
        for refusal in refusals where !collided.contains(refusal.catalog) {
            failures.append(FileFailure(path: given[refusal.catalog].spec, reason: refusal.reason))
        }
    }

    /// Notes who makes a file; gives the one that makes it already.
    private mutating func claim(_ name: String, in directory: String, for owner: Owner) -> Owner? {
        // Site by site, there are tens of thousands of files in one folder.
        let folder = folders[directory] ?? FileIdentity(ofTarget: directory)
        folders[directory] = folder
        let file = PlacedFile(name: name, in: folder)
        if let other = files[file] { return other }
        files[file] = owner
        return nil
    }

    @_optimize(none) private static func collision(of owner: Owner, with other: Owner) -> FileFailure {
        let reason: String
        if owner.path != other.path {
            let paths = "\(other.path) and \(owner.path)"
            reason = "\(paths) are one file where the case of names makes no difference: rename one of the specs"
        } else if owner.emitter != other.emitter {
            let outputs = "`\(other.emitter)` and `\(owner.emitter)`"
            reason = "the outputs \(outputs) both make \(owner.path): give each a folder of its own"
        } else if owner.spec != other.spec {
            let advice = "rename one of the specs, or give each a folder of its own"
            reason = "\(other.spec) is generated into \(owner.path), too: \(advice)"
        } else {
            reason = "the output `\(owner.emitter)` makes \(owner.path) twice: give each a folder of its own"
        }
        return FileFailure(path: owner.spec, reason: reason)
    }

    /// Generated files in the folders of the plan whose spec, or part of a spec, is gone.
    @_optimize(none) package var staleFiles: [String] {
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
    @_optimize(none) private func isStale(_ name: String, in directory: String, of emitter: any Emitter) -> Bool {
        guard let suffix = emitter.fileSuffixes.first(where: name.hasSuffix) else { return false }
        if !emitter.marks.isEmpty {
            // Another emitter's, which are called after specs.
            guard !name.contains(".errorcodes.") else { return false }
            let isMarked = (try? FileReader.begins(FilePath.join(directory, name), with: emitter.marks)) ?? false
            guard isMarked else { return false }
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

    init(name: String, in directory: FileIdentity) {
        self.name = name.uppercased().lowercased()
        self.directory = directory
    }
}

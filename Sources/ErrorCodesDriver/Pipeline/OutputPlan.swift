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
    package private(set) var diagnostics: [Diagnostic] = []
    private var directories: [String] = []
    private var specDirectories: [String] = []

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Plans the Swift sources of specs.
    ///
    /// - Parameter output: The folder for all of them; nil puts each beside its spec.
    package init(_ inputs: [SpecInput], output: String?) throws(FileFailure) {
        for input in inputs {
            let result = SpecPipeline.run(spec: input.spec, translations: input.translations)
            diagnostics += result.diagnostics
            let specDirectory = FilePath.directory(of: input.spec.path)
            specDirectories.append(specDirectory)
            let directory = output ?? specDirectory
            directories.append(directory)
            guard let catalog = result.catalog else { continue }
            let file = SwiftEmitter.file(for: catalog)
            try add(file, in: directory, from: input.spec.path)
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
        var stale: [String] = []
        for directory in Set(directories).sorted() {
            for name in DirectoryReader.names(in: directory) where name.hasSuffix(SwiftEmitter.fileSuffix) {
                let path = FilePath.join(directory, name)
                let spec = name.dropLast(SwiftEmitter.fileSuffix.count) + SpecFormat.fileSuffix
                let isPlanned = entries.contains { $0.path == path }
                let hasSpec = specDirectories.contains { DirectoryReader.exists(FilePath.join($0, String(spec))) }
                if !isPlanned && !hasSpec { stale.append(path) }
            }
        }
        return stale
    }
}

package import ErrorCodesSpec

/// Specs with the files of texts that belong to each, and why others could not be read.
package struct SpecSet: Sendable {
    package private(set) var inputs: [SpecInput] = []
    package private(set) var failures: [FileFailure] = []
    /// What is wrong with the file that names the specs, where there is one.
    package var diagnostics: [Diagnostic] = []
    let maximumFileSize: Int

    init(maximumFileSize: Int) {
        self.maximumFileSize = maximumFileSize
    }

    /// Reads a spec and the files of its texts, as far as that is possible.
    ///
    /// - Parameter misnamed: Files whose names do not say in which language they are. Nothing but their names is of
    ///   interest.
    mutating func read(_ path: String, translations: [String], misnamed: [String]) {
        guard let spec = source(path) else { return }
        let files = translations.compactMap { source($0) } + misnamed.map { SourceFile(path: $0, bytes: []) }
        inputs.append(SpecInput(spec: spec, translations: files))
    }

    mutating func refuse(_ path: String, _ reason: String) {
        failures.append(FileFailure(path: path, reason: reason))
    }

    private mutating func source(_ path: String) -> SourceFile? {
        do throws(FileFailure) {
            return SourceFile(path: path, bytes: try FileReader.read(path, limit: maximumFileSize))
        } catch {
            failures.append(error)
            return nil
        }
    }
}

extension SpecInput {
    /// How many bytes a file may have: far more than any catalogue needs, one of ten thousand codes has two million.
    package static let maximumFileSize = 16 << 20

    /// Reads specs with the files of texts beside each; a spec once, however often and in whatever spelling its path
    /// is given.
    @_optimize(none) package static func discovering(
        specs: [String],
        maximumFileSize: Int = maximumFileSize
    ) -> SpecSet {
        var given = SpecSet(maximumFileSize: maximumFileSize)
        var seen: Set<FileIdentity> = []
        for path in specs where seen.insert(FileIdentity(ofEntry: path)).inserted {
            let directory = FilePath.directory(of: path)
            if let spec = TextFileName.spec(of: path) {
                let advice = "give \(FilePath.join(directory, spec + SpecFormat.fileSuffix)) in its place"
                given.refuse(path, "this is a translation, which is read with its spec: \(advice)")
                continue
            }
            let name = CatalogName.of(path: path)
            let others = DirectoryReader.names(in: directory).filter { !$0.hasSuffix(SpecFormat.fileSuffix) }
            let translations = others.filter { TranslationFileName.split($0)?.spec == name }
            let misnamed = others.filter { TextFileName.isMisnamed($0, of: name) }
            given.read(
                path,
                translations: translations.map { FilePath.join(directory, $0) },
                misnamed: misnamed.map { FilePath.join(directory, $0) }
            )
        }
        return given
    }

    /// Reads the files that are given and no others, as a build demands whose inputs are declared.
    package static func given(_ paths: [String]) -> SpecSet {
        var given = SpecSet(maximumFileSize: maximumFileSize)
        let specs = paths.filter { TextFileName.spec(of: $0) == nil }
        let names = specs.map(CatalogName.of(path:))
        for path in paths {
            guard let name = TextFileName.spec(of: path), !names.contains(name) else { continue }
            given.refuse(path, "there is no spec for these texts among the files of the target")
        }
        for path in specs {
            let name = CatalogName.of(path: path)
            let texts = paths.filter { TextFileName.spec(of: $0) == name }
            let isMisnamed = { (path: String) in TextFileName.isMisnamed(FilePath.name(of: path), of: name) }
            given.read(path, translations: texts.filter { !isMisnamed($0) }, misnamed: texts.filter(isMisnamed))
        }
        return given
    }
}

extension CatalogName {
    package static func of(path: String) -> String {
        of(SourceFile(path: path, bytes: []))
    }
}

/// Recognizes message files by their names.
enum TextFileName {
    /// The name of the spec whose texts a file holds, or would hold if it were named rightly; nil for a spec.
    @_optimize(none) static func spec(of path: String) -> String? {
        let name = FilePath.name(of: path)
        if name.hasSuffix(SpecFormat.fileSuffix) { return nil }
        if let spec = TranslationFileName.split(name)?.spec { return spec }
        let infix = name.indices.first { name[$0...].hasPrefix(SpecFormat.translationInfix) }
        return isYAML(name) ? infix.map { String(name[..<$0]) } : nil
    }

    /// True if a file next to a spec is meant to hold its messages, but its name keeps it from being read.
    static func isMisnamed(_ name: String, of spec: String) -> Bool {
        TranslationFileName.split(name) == nil && isYAML(name) && name.hasPrefix(spec + SpecFormat.translationInfix)
    }

    private static func isYAML(_ name: String) -> Bool {
        name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }
}

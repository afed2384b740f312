package import ErrorCodesSpec

extension SpecInput {
    /// How many bytes a file may have: far more than any catalogue needs, one of ten thousand codes has two million.
    package static let maximumFileSize = 16 << 20

    /// Reads specs with the files of texts beside each.
    package static func discovering(
        specs: [String],
        maximumFileSize: Int = maximumFileSize
    ) throws(FileFailure) -> [SpecInput] {
        var inputs: [SpecInput] = []
        var seen: Set<String> = []
        for path in specs where seen.insert(path).inserted {
            let directory = FilePath.directory(of: path)
            let name = CatalogName.of(path: path)
            let texts = DirectoryReader.names(in: directory)
                .filter { TranslationFileName.split($0)?.spec == name }
                .map { FilePath.join(directory, $0) }
            inputs.append(try read(path, translations: texts, maximumFileSize))
        }
        return inputs
    }

    /// Reads the files that are given and no others, as a build demands whose inputs are declared.
    package static func given(_ paths: [String]) throws(FileFailure) -> [SpecInput] {
        let specs = paths.filter { spec(of: $0) == nil }
        let names = Set(specs.map(CatalogName.of(path:)))
        for path in paths {
            guard let name = spec(of: path), !names.contains(name) else { continue }
            throw FileFailure(path: path, reason: "there is no spec for these texts among the files of the target")
        }
        var inputs: [SpecInput] = []
        for path in specs {
            let name = CatalogName.of(path: path)
            inputs.append(try read(path, translations: paths.filter { spec(of: $0) == name }, maximumFileSize))
        }
        return inputs
    }

    /// The name of the spec to which a file of texts belongs; nil for a spec.
    private static func spec(of path: String) -> String? {
        path.hasSuffix(SpecFormat.fileSuffix) ? nil : TranslationFileName.split(FilePath.name(of: path))?.spec
    }

    private static func read(_ path: String, translations: [String], _ limit: Int) throws(FileFailure) -> SpecInput {
        let spec = SourceFile(path: path, bytes: try FileReader.read(path, limit: limit))
        var files: [SourceFile] = []
        for path in translations {
            files.append(SourceFile(path: path, bytes: try FileReader.read(path, limit: limit)))
        }
        return SpecInput(spec: spec, translations: files)
    }
}

extension CatalogName {
    package static func of(path: String) -> String {
        of(SourceFile(path: path, bytes: []))
    }
}

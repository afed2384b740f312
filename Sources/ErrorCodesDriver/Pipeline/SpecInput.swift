package import ErrorCodesSpec

/// A spec and the files of texts that belong to it, as they were read.
package struct SpecInput: Sendable {
    /// Far more than any catalogue needs: one of ten thousand codes has two.
    package static let maximumFileSize = 16 << 20

    package let spec: SourceFile
    package let translations: [SourceFile]

    /// Reads specs with the files of texts beside each.
    package static func discovering(specs: [String]) throws(FileFailure) -> [SpecInput] {
        var inputs: [SpecInput] = []
        for path in specs {
            let directory = FilePath.directory(of: path)
            let name = CatalogName.of(path: path)
            let texts = DirectoryReader.names(in: directory)
                .filter { TranslationFileName.split($0)?.spec == name }
                .map { FilePath.join(directory, $0) }
            inputs.append(SpecInput(spec: try file(path), translations: try files(texts)))
        }
        return inputs
    }

    /// Reads the files that are given and no others, as a build demands whose inputs are declared.
    package static func given(_ paths: [String]) throws(FileFailure) -> [SpecInput] {
        let texts = paths.filter {
            TranslationFileName.split(FilePath.name(of: $0)) != nil && !$0.hasSuffix(SpecFormat.fileSuffix)
        }
        let specs = paths.filter { !texts.contains($0) }
        var inputs: [SpecInput] = []
        for path in specs {
            let name = CatalogName.of(path: path)
            let own = texts.filter { TranslationFileName.split(FilePath.name(of: $0))?.spec == name }
            inputs.append(SpecInput(spec: try file(path), translations: try files(own)))
        }
        let names = Set(specs.map(CatalogName.of(path:)))
        for path in texts where !names.contains(TranslationFileName.split(FilePath.name(of: path))?.spec ?? "") {
            throw FileFailure(path: path, reason: "there is no spec for these texts among the files of the target")
        }
        return inputs
    }

    private static func files(_ paths: [String]) throws(FileFailure) -> [SourceFile] {
        var files: [SourceFile] = []
        for path in paths { files.append(try file(path)) }
        return files
    }

    private static func file(_ path: String) throws(FileFailure) -> SourceFile {
        SourceFile(path: path, bytes: try FileReader.read(path, limit: maximumFileSize))
    }
}

extension CatalogName {
    package static func of(path: String) -> String {
        of(SourceFile(path: path, bytes: []))
    }
}

package import ErrorCodesSpec

extension SpecInput {
    /// How many bytes a file may have: far more than any catalogue needs, one of ten thousand codes has two million.
    package static let maximumFileSize = 16 << 20

    /// Reads specs with the files of texts beside each; a spec once, however often and in whatever spelling its path
    /// is given.
    package static func discovering(
        specs: [String],
        maximumFileSize: Int = maximumFileSize
    ) -> GivenSpecs {
        var given = GivenSpecs(maximumFileSize: maximumFileSize)
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
    package static func given(_ paths: [String]) -> GivenSpecs {
        var given = GivenSpecs(maximumFileSize: maximumFileSize)
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

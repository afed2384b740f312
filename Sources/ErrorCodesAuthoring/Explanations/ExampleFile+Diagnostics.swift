package import ErrorCodesSpec

extension [ExampleFile] {
    /// What is said of these files, as those of one target.
    package var diagnostics: [Diagnostic] {
        SpecPipeline.run(inputs, rules: .all).flatMap(\.diagnostics)
    }

    private var inputs: [SpecInput] {
        filter { $0.name.hasSuffix(SpecFormat.fileSuffix) }.map { spec in
            let texts = filter { TranslationFileName.split($0.name)?.spec == CatalogName.of(spec.source) }
            return SpecInput(spec: spec.source, translations: texts.map(\.source))
        }
    }
}

extension ExampleFile {
    fileprivate var source: SourceFile { SourceFile(path: name, bytes: bytes) }
}

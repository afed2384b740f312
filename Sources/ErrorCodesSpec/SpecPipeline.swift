/// From the bytes of a spec to its catalogue.
///
/// ```
/// SourceFile → YAML nodes with spans → SpecDocument (as written) → rules → Catalog (as guaranteed)
/// ```
///
/// Each stage returns what it could make and what is wrong; nothing stops at the first mistake.
package enum SpecPipeline {
    package struct Result: Sendable {
        /// The catalogue, unless there is an error among the diagnostics.
        package let catalog: Catalog?
        /// In the order of the files, and of places in each.
        package let diagnostics: [Diagnostic]
    }

    /// Reads a spec with the files of texts beside it.
    ///
    /// - Parameter translations: Their names end with `.messages.LANGUAGE.yaml`.
    package static func run(spec: SourceFile, translations: [SourceFile] = []) -> Result {
        let (document, found) = SpecReader.read(spec)
        var diagnostics = found
        let texts = translations.compactMap { readTranslations($0, &diagnostics) }
        document?.translations = texts
        var catalog: Catalog?
        if let document {
            let facts = SpecFacts(document)
            for rule in RuleRegistry.all { diagnostics.add(contentsOf: rule.findings(in: facts)) }
            if !diagnostics.hasErrors { catalog = CatalogBuilder(facts).build() }
        }
        return Result(catalog: catalog, diagnostics: diagnostics.inOrderOfPlace(files: [spec] + translations))
    }

    private static func readTranslations(_ file: SourceFile, _ diagnostics: inout Diagnostics) -> TranslationDocument? {
        guard let language = TranslationFileName.language(of: file) else {
            var reporter = DiagnosticReporter(file: file)
            reporter.report(
                .malformedFileName,
                "the name of this file does not say which language it is in",
                at: Span(0, 0),
                help: "call it `NAME.messages.LANGUAGE.yaml`, with a tag of BCP 47 such as `zh-Hans`"
            )
            diagnostics.add(contentsOf: reporter.diagnostics)
            return nil
        }
        let (document, found) = SpecReader.readTranslations(file, language: language)
        diagnostics.add(contentsOf: found)
        return document
    }
}

/// `NAME.messages.LANGUAGE.yaml`.
package enum TranslationFileName {
    package static func language(of file: SourceFile) -> LanguageTag? {
        split(file.name).flatMap { LanguageTag(Text($0.language)) }
    }

    /// The name of the spec and the language; nil where a file's name is of another form.
    package static func split(_ name: String) -> (spec: String, language: String)? {
        guard name.hasSuffix(SpecFormat.translationSuffix) else { return nil }
        let stem = name.dropLast(SpecFormat.translationSuffix.count)
        guard let point = stem.lastIndex(of: ".") else { return nil }
        let infix = SpecFormat.translationInfix.dropLast()
        guard stem[..<point].hasSuffix(infix) else { return nil }
        return (String(stem[..<point].dropLast(infix.count)), String(stem[stem.index(after: point)...]))
    }
}

extension Fault {
    package static let malformedFileName = Fault(
        "EC0015",
        "malformed-file-name",
        "The name of a file of texts says to which spec and language it belongs."
    )
}

/// A spec and the files of texts that belong to it, as they were read.
package struct SpecInput: Sendable {
    package let spec: SourceFile
    /// Their names end with `.messages.LANGUAGE.yaml`.
    package let translations: [SourceFile]

    package init(spec: SourceFile, translations: [SourceFile] = []) {
        self.spec = spec
        self.translations = translations
    }
}

/// From the bytes of specs to their catalogues.
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

    /// Reads specs that belong together, such as those of one target.
    ///
    /// - Parameter isStrict: Whether warnings are errors.
    /// - Returns: A result for each input, in their order.
    package static func run(_ inputs: [SpecInput], isStrict: Bool = false) -> [Result] {
        var readings = inputs.map(SpecReading.init)
        CodeInTwoFiles.check(&readings)
        ProblemTypes.check(&readings)
        return readings.indices.map { readings[$0].finish(isStrict: isStrict) }
    }

    /// Reads one spec.
    package static func run(spec: SourceFile, translations: [SourceFile] = [], isStrict: Bool = false) -> Result {
        var reading = SpecReading(SpecInput(spec: spec, translations: translations))
        return reading.finish(isStrict: isStrict)
    }
}

// The reader shares these types with the runtime, and gives values of them.
@_exported public import ErrorCodesModel

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
    /// - Parameters:
    ///   - rules: What the specs are held against.
    ///   - isStrict: Whether warnings are errors.
    /// - Returns: A result for each input, in their order.
    @_optimize(none) package static func run(_ inputs: [SpecInput], rules: RuleSet, isStrict: Bool = false) -> [Result]
    {
        var readings = inputs.map { SpecReading($0, rules) }
        if inputs.count > 1 { rules.compare(&readings) }
        return readings.indices.map { readings[$0].finish(isStrict: isStrict) }
    }

    /// Reads one spec.
    @_optimize(none) package static func run(
        spec: SourceFile,
        translations: [SourceFile] = [],
        rules: RuleSet = .errors,
        isStrict: Bool = false
    ) -> Result {
        var reading = SpecReading(SpecInput(spec: spec, translations: translations), rules)
        return reading.finish(isStrict: isStrict)
    }
}

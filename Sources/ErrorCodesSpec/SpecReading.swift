/// One spec on its way to a catalogue: what could be read, and what was found so far.
package struct SpecReading {
    private let input: SpecInput
    private let rules: RuleSet
    /// The spec as the rules see it; nil where the file holds no spec, and once the catalog is made.
    package private(set) var facts: SpecFacts?
    private var diagnostics: Diagnostics

    init(_ input: SpecInput, _ rules: RuleSet) {
        self.input = input
        self.rules = rules
        let (document, found) = SpecReader.read(input.spec, rules)
        diagnostics = found
        let texts = input.translations.map { Self.translations($0, rules) }
        for text in texts { diagnostics.add(contentsOf: text.diagnostics) }
        document?.translations = texts.compactMap(\.document)
        facts = document.map(SpecFacts.init)
        if let facts { diagnostics.add(contentsOf: rules.findings(facts)) }
    }

    /// The path of the spec, as its file gives it.
    var path: String { input.spec.path }

    /// The numbers of specs in an order that does not depend on that in which they are given.
    @_optimize(none) package static func inOrderOfNames(_ readings: [SpecReading]) -> [Int] {
        readings.indices.sorted { left, right in
            (readings[left].path, left) < (readings[right].path, right)
        }
    }

    package mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.add(diagnostic)
    }

    /// The catalogue, unless something is wrong that the spec does not allow.
    mutating func finish(isStrict: Bool) -> SpecPipeline.Result {
        var findings = diagnostics
        if let facts { findings = rules.withoutAllowed(findings, facts.document) }
        findings.mentionOmitted()
        if isStrict { findings.raiseWarnings() }
        defer { facts = nil }
        return SpecPipeline.Result(
            catalog: findings.hasErrors ? nil : facts.flatMap { CatalogBuilder($0).build() },
            diagnostics: findings.inOrderOfPlace(files: [input.spec] + input.translations)
        )
    }

    private static func translations(
        _ file: SourceFile,
        _ rules: RuleSet
    ) -> (document: TranslationDocument?, diagnostics: Diagnostics) {
        if let language = TranslationFileName.language(of: file) {
            return SpecReader.readTranslations(file, language: language, rules)
        }
        var reporter = DiagnosticReporter(file: file)
        reporter.report(
            .malformedFileName,
            "the name of this file does not say which language it is in",
            at: Span(0, 0),
            help: "call it `NAME.messages.LANGUAGE.yaml`, with a tag of BCP 47 such as `zh-Hans`"
        )
        return (nil, reporter.diagnostics)
    }
}

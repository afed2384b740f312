/// One spec on its way to a catalogue: what could be read, and what was found so far.
struct SpecReading {
    private let input: SpecInput
    /// What the rules see; nil where the file holds no spec, and when the catalogue is made.
    private(set) var facts: SpecFacts?
    private(set) var diagnostics: Diagnostics

    init(_ input: SpecInput) {
        self.input = input
        let (document, found) = SpecReader.read(input.spec)
        diagnostics = found
        let texts = input.translations.map(Self.translations)
        for text in texts { diagnostics.add(contentsOf: text.diagnostics) }
        document?.translations = texts.compactMap(\.document)
        facts = document.map(SpecFacts.init)
        guard let facts else { return }
        for rule in RuleRegistry.all { diagnostics.add(contentsOf: rule.findings(in: facts)) }
    }

    /// The path of the spec, as its file gives it.
    var path: String { input.spec.path }

    /// The numbers of specs in an order that does not depend on that in which they are given.
    static func inOrderOfNames(_ readings: [SpecReading]) -> [Int] {
        readings.indices.sorted { left, right in
            (readings[left].path, left) < (readings[right].path, right)
        }
    }

    mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.add(diagnostic)
    }

    /// The catalogue, unless something is wrong that the spec does not allow. What it is made of is given up.
    mutating func finish(isStrict: Bool) -> SpecPipeline.Result {
        var findings = diagnostics
        if let facts {
            var allowances = Allowances(of: facts.document)
            findings = allowances.apply(to: findings)
        }
        findings.mentionOmitted()
        if isStrict { findings.raiseWarnings() }
        defer { facts = nil }
        return SpecPipeline.Result(
            catalog: findings.hasErrors ? nil : facts.flatMap { CatalogBuilder($0).build() },
            diagnostics: findings.inOrderOfPlace(files: [input.spec] + input.translations)
        )
    }

    private static func translations(
        _ file: SourceFile
    ) -> (document: TranslationDocument?, diagnostics: Diagnostics) {
        if let language = TranslationFileName.language(of: file) {
            return SpecReader.readTranslations(file, language: language)
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

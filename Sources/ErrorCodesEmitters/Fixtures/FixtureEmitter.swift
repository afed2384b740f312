package import ErrorCodesSamples
package import ErrorCodesSpec
package import ErrorCodesWriting

/// The response to each error as a file of JSON in each form, and an index of them: for mock servers, documents and tests.
///
/// DocC's page on the command line describes their members.
package struct FixtureEmitter: OptionTakingEmitter {
    /// Goes up where a reader of the files would fail or misread. A new member does not count.
    package static let version = 1

    package let name = "fixtures"
    package let defaultFolder: String? = "fixtures"
    let takenOptions: Set<EmitterOption> = [.form]
    package var fileSuffixes: [String] { SampleForm.allCases.map(Self.suffix) + [Self.index] }
    package let marks = ["errorcodesFixture", "errorcodesFixtures"].map { "{\n  \"\($0)\": " }
    private let forms: [SampleForm]

    package init(_ forms: [SampleForm] = SampleForm.allCases) {
        self.forms = forms
    }

    private static let index = "index.json"
    private static func suffix(_ form: SampleForm) -> String { ".\(form.rawValue).json" }

    /// Names of files are those of errors, so a folder holds the files of one catalog.
    package func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        guard let catalog = catalogs.first else { return [] }
        let fixtures = Fixtures(catalog)
        let files = catalog.errors.indices.flatMap { error in
            forms.map { form in
                Artifact(name: fixtures.file(error, form), catalog: 0) { fixtures.write(error, form, to: $0) }
            }
        }
        let index = Artifact(name: Self.index, catalog: 0) { [forms] in fixtures.writeIndex(forms, to: $0) }
        return [index] + files
    }

    package func refusals(of catalogs: [Catalog]) -> [Refusal] {
        catalogs.indices.dropFirst().map { number in
            Refusal(catalog: number, reason: "a folder holds the fixtures of one spec: \(PageRefusals.severalSpecs)")
        }
    }

    /// The files of a catalog.
    private struct Fixtures: Sendable {
        private let catalog: Catalog
        private let samples: CatalogSamples

        init(_ catalog: Catalog) {
            self.catalog = catalog
            samples = CatalogSamples(catalog)
        }

        func file(_ error: Int, _ form: SampleForm) -> String {
            catalog.errors[error].name.text.string + FixtureEmitter.suffix(form)
        }

        func write(_ number: Int, _ form: SampleForm, to sink: any OutputSink) {
            let error = catalog.errors[number]
            let response = samples.response(to: number, as: form)
            var writer = JSONObjectWriter(to: sink)
            writer.member("errorcodesFixture", .number(FixtureEmitter.version))
            writer.member("error", .string(error.name.text.string))
            writer.member("code", code(error))
            writer.member("form", .string(form.rawValue))
            writer.member("status", .number(response.status))
            writer.member("reason", .string(response.reason))
            writer.member("headers", .array(response.headers.map(header)))
            // A line break stands only between the values of a body, never within one.
            if response.body != nil { writer.member("body", .json(response.bodyText.replacing("\n", with: "\n  "))) }
            writer.finish()
        }

        func writeIndex(_ forms: [SampleForm], to sink: any OutputSink) {
            var writer = JSONObjectWriter(to: sink)
            writer.member("errorcodesFixtures", .number(FixtureEmitter.version))
            writer.member("name", .string(catalog.name))
            writer.member("domain", .string(catalog.domain.text.string))
            writer.member("errors", count: catalog.errors.count) { number in
                let error = catalog.errors[number]
                return .object([
                    ("name", .string(error.name.text.string)), ("code", code(error)),
                    ("status", .number(error.status.code)), ("type", .string(catalog.typeURI(of: error).string)),
                    ("files", .object(forms.map { ($0.rawValue, .string(file(number, $0))) })),
                ])
            }
            writer.finish()
        }

        private func header(_ header: SampleHeader) -> JSONText {
            .object([("name", .string(header.name)), ("value", .string(header.value))])
        }

        private func code(_ error: ErrorEntry) -> JSONText {
            switch error.code {
            case .integer(let number): .number(number)
            case .text(let text): .string(text.string)
            }
        }
    }
}

package import ErrorCodesDriver
import ErrorCodesEmitters
import ErrorCodesModel
import ErrorCodesSamples
package import ErrorCodesSpec

/// The pages of what a lookup finds, for the terminal.
package struct TerminalPage {
    let layout: TerminalLayout
    let catalog: Catalog
    let published: PublishedCatalog
    let samples: CatalogSamples

    package init(_ catalog: Catalog, _ layout: TerminalLayout) {
        self.layout = layout
        self.catalog = catalog
        published = PublishedCatalog(catalog, for: .team)
        samples = CatalogSamples(catalog)
    }

    package func text(of subject: CatalogLookup.Subject, _ places: inout PlaceIndex) -> String {
        switch subject {
        case .error(let number):
            return head(published.errors[number], catalog.errors[number].places.name, &places)
                + error(published.errors[number]) + sample(of: number)
        case .warning(let number):
            return head(published.warnings[number], catalog.warnings[number].places.name, &places)
                + warning(published.warnings[number])
        case .success(let number): return success(catalog.successes[number], &places)
        case .field(let field, let error): return self.field(field, of: error, &places)
        case .reserved(let word): return reserved(word, &places)
        case .free(let code, let range): return free(code, range.map { catalog.ranges[$0] }, &places)
        }
    }

    // MARK: Heads

    private func head(_ error: PublishedError, _ place: Location, _ places: inout PlaceIndex) -> String {
        head("\(error.code.plainText) \(error.name.text)", error.title.string, place, &places)
    }

    /// Code and name, the title, and where it is declared.
    private func head(_ name: String, _ title: String, _ place: Location, _ places: inout PlaceIndex) -> String {
        layout.style.bold(String(layout.wrapped("\(name): \(title)").dropLast())) + "\n" + origin(place, &places)
    }

    private func origin(_ place: Location, _ places: inout PlaceIndex) -> String {
        let line = places.start(of: place).line
        let file = "\(place.file.path.onOneLine):\(line)"
        return layout.style.dim("\(catalog.domain.text), \(file)") + "\n"
    }

    // MARK: Other subjects

    private func warning(_ warning: PublishedError) -> String {
        let facts = [("kind", "a warning, in the body of another answer")] + row("detail", warning.detail?.text)
        return section(facts) + description(warning.description) + params(warning.parameters) + texts(warning)
    }

    private func success(_ success: SuccessEntry, _ places: inout PlaceIndex) -> String {
        let name = "\(success.code.plainText) \(success.name.text)"
        let number = catalog.successes.firstIndex { $0.name == success.name }
        let operations = catalog.operations.filter { number.map($0.successes.contains) ?? false }
        return head(name, success.title.string, success.places.name, &places)
            + section([("kind", "a success"), ("status", phrase(success.status))])
            + description(success.description) + headers(success.headers) + self.operations(operations)
    }

    private func field(_ field: Int, of error: Int, _ places: inout PlaceIndex) -> String {
        let owner = published.errors[error]
        let entry = catalog.errors[error].fields[field]
        let name = "\(entry.code.plainText) \(entry.name.text)"
        let facts = [
            ("kind", "an error of a field, among the `errors` of \(owner.code.plainText) \(owner.name.text)")
        ]
        return head(name, entry.detail?.text.string ?? "an error of a field", entry.places.name, &places)
            + section(facts) + description(entry.description) + params(entry.parameters)
    }

    private func reserved(_ word: String, _ places: inout PlaceIndex) -> String {
        let document = catalog.reserved.places.document
        let code = zip(document.codes, catalog.reserved.places.codes).first { code, _ in code.value.holds(word) }?.1
        let name = zip(document.names, catalog.reserved.places.names).first { name, _ in name.value.string == word }?.1
        let title = "reserved, never to be used again"
        return head(word, title, code ?? name ?? catalog.places.domain ?? catalog.fileStart, &places)
    }

    private func free(_ code: Int, _ range: CodeRange?, _ places: inout PlaceIndex) -> String {
        let usage = catalog.rangeUsages.first { $0.range?.name == range?.name }
        let next = usage?.next().first.map(String.init) ?? "none"
        let subject = range.map { "`\($0.name.text)`" } ?? "the catalog"
        let place = range?.places.name ?? catalog.fileStart
        return head("\(code)", "free; the next free code of \(subject) is \(next)", place, &places)
    }
}

extension Catalog {
    /// Where the file of the spec begins.
    fileprivate var fileStart: Location { Location(file: places.file, span: Span(0, 0)) }
}

extension ReservedDocument.Code {
    fileprivate func holds(_ word: String) -> Bool {
        switch self {
        case .interval(let interval): Int(word).map(interval.contains) ?? false
        case .text(let text): text.string == word
        }
    }
}

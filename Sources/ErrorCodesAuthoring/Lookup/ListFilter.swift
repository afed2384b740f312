import ErrorCodesEmitters
package import ErrorCodesSpec

/// Which errors and warnings are listed: those that fulfill every condition.
package struct ListFilter: Sendable {
    package var range: String?
    /// Warnings have no status.
    package var statuses: ClosedRange<Int>?
    package var tag: String?
    package var isDeprecated: Bool?
    /// Words that some text of the error has, in whatever case: title, detail, description, cause, fix or message.
    package var words: [String] = []
    package var operation: String?
    /// `never`, `backoff` or `after`.
    package var retry: String?

    package init() {}

    func includes(_ error: ListedError) -> Bool {
        matches(range, [error.range].compactMap(\.self)) && matches(tag, error.tags)
            && matches(operation, error.operations) && matches(retry, [error.retry.word])
            && (statuses.map { statuses in error.status.map(statuses.contains) ?? false } ?? true)
            && (isDeprecated.map { $0 == error.isDeprecated } ?? true) && hasWords(error)
    }

    private func matches(_ wanted: String?, _ given: [String]) -> Bool { wanted.map(given.contains) ?? true }

    private func hasWords(_ error: ListedError) -> Bool {
        guard !words.isEmpty else { return true }
        let text = error.text.lowercased()
        return words.allSatisfy { text.contains($0.lowercased()) }
    }

    /// What is asked for and no catalog has, with advice; nil where there is no such thing.
    package func unknown(in catalogs: [Catalog]) -> String? {
        let ranges = catalogs.flatMap { $0.ranges.map(\.name.text.string) }
        let tags = catalogs.flatMap { $0.errors.flatMap { $0.tags.map(\.string) } }
        let operations = catalogs.flatMap { $0.operations.map(\.name.text.string) }
        for (subject, wanted, known) in [
            ("range", range, ranges), ("tag", tag, tags), ("operation", operation, operations),
        ] {
            guard let wanted, !known.contains(wanted) else { continue }
            let help = Suggestion.help(for: wanted, among: Set(known).sorted()).map { ": \($0)" } ?? ""
            return "there is no \(subject) `\(wanted)`\(help)"
        }
        return nil
    }
}

/// An error or a warning of a list.
package struct ListedError: Sendable {
    let code: CodeValue
    let name: String
    let isWarning: Bool
    let status: Int?
    let title: String
    let type: String?
    let range: String?
    let retry: RetryAdvice
    let tags: [String]
    let isDeprecated: Bool
    let replacement: String?
    let operations: [String]
    let domain: String
    let spec: String
    /// Everything that a person may remember of it.
    let text: String

    private init(_ error: PublishedError, isWarning: Bool, _ catalog: PublishedCatalog, spec: String) {
        code = error.code
        name = error.name.text.string
        self.isWarning = isWarning
        status = isWarning ? nil : error.status.code
        title = error.title.string
        type = isWarning ? nil : error.type.string
        range = error.range.map { catalog.ranges[$0].name.text.string }
        retry = error.retry
        tags = error.tags.map(\.string)
        isDeprecated = error.deprecation != nil
        replacement = error.deprecation?.replacement.map { catalog.errors[$0].name.text.string }
        operations = error.operations.map { catalog.operations[$0].name.text.string }
        domain = catalog.domain.text.string
        self.spec = spec
        let messages = error.messages + error.applications.flatMap(\.messages)
        let own: [Text?] = [error.name.text, error.title, error.detail?.text, error.description]
        let causes: [Text?] = error.causes.flatMap { [$0.cause, $0.fix] }
        let texts = (own + causes).compactMap(\.self) + messages.map(\.text.text)
        text = texts.map(\.string).joined(separator: "\n")
    }

    /// The errors and warnings of catalogs that a filter includes, by code; of several with one code by catalog.
    package static func all(of catalogs: [Catalog], _ filter: ListFilter) -> [ListedError] {
        let all = catalogs.flatMap { catalog in
            let published = PublishedCatalog(catalog, for: .team)
            let spec = catalog.places.file.path
            return published.errors.map { ListedError($0, isWarning: false, published, spec: spec) }
                + published.warnings.map { ListedError($0, isWarning: true, published, spec: spec) }
        }
        let included = all.filter(filter.includes).enumerated()
        return included.sorted { ($0.element.code, $0.offset) < ($1.element.code, $1.offset) }.map(\.element)
    }
}

extension RetryAdvice {
    /// The word by which lists are filtered.
    var word: String {
        switch self {
        case .never: "never"
        case .backoff: "backoff"
        case .after: "after"
        }
    }
}

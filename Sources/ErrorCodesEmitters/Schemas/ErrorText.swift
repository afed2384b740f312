import ErrorCodesSpec

/// What a document says of an error in words: Markdown (CommonMark), in which no text of the spec but its description is markup.
struct ErrorText {
    private let error: PublishedError
    private let catalog: PublishedCatalog
    private let descriptions: any DescriptionRenderer

    init(_ error: PublishedError, of catalog: PublishedCatalog, descriptions: any DescriptionRenderer) {
        self.error = error
        self.catalog = catalog
        self.descriptions = descriptions
    }

    /// The title as a sentence.
    var sentence: MarkdownText {
        let endsItself = error.title.string.last.map { ".!?。！？".contains($0) } ?? false
        return endsItself ? "\(error.title)" : "\(error.title)."
    }

    /// The title with the code before it.
    var line: MarkdownText { "\(code: error.code.plainText) \(error.title)" }

    /// Everything: what it is, why it happens, what to do, and whether trying again helps.
    var description: MarkdownText {
        let blocks: [MarkdownText?] = [
            sentence, error.description.map { descriptions.markdown($0.string) }, causes, retry, deprecation,
        ]
        return blocks.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private var causes: MarkdownText? {
        guard !error.causes.isEmpty else { return nil }
        return error.causes.map { cause in
            let fix = cause.fix.map { "\n  **Fix:** \($0)" as MarkdownText } ?? ""
            return "- \(cause.cause)\(fix)"
        }
        .joined(separator: "\n")
    }

    private var retry: MarkdownText? {
        switch error.retry {
        case .never: nil
        case .backoff: "Trying again may help, after pauses that grow."
        case .after(let pause): "Trying again may help, after \(pause.words)."
        }
    }

    private var deprecation: MarkdownText? {
        guard let deprecation = error.deprecation else { return nil }
        let since = deprecation.since.map { " since \($0)" as MarkdownText } ?? ""
        let use = deprecation.replacement.map {
            " Expect \(code: catalog.errors[$0].name.text) in its place." as MarkdownText
        }
        let reason = deprecation.reason.map { " \($0)" as MarkdownText }
        return "Deprecated\(since).\(use ?? "")\(reason ?? "")"
    }
}

import ErrorCodesModel
package import ErrorCodesSpec

/// What the page of an error says. Its forms (HTML, Markdown, terminal) show the same facts, in the order in which they stand
/// here.
package struct ErrorPage: Sendable {
    package let catalog: PublishedCatalog
    package let error: PublishedError
    /// The number of the error in the catalog.
    package let number: Int

    package init(_ number: Int, of catalog: PublishedCatalog) {
        self.catalog = catalog
        self.number = number
        error = catalog.errors[number]
    }

    package var code: String { error.code.plainText }

    /// The state in words, beside the status.
    package var tags: [String] { [error.retry.tag] + (error.deprecation == nil ? [] : ["deprecated"]) }

    /// What stands for the error in its catalog's successor; nil where it is not deprecated.
    package var replacement: ErrorPage? { error.deprecation?.replacement.map { ErrorPage($0, of: catalog) } }

    /// The deprecated errors whose place it takes.
    package var predecessors: [ErrorPage] { error.predecessors.map { ErrorPage($0, of: catalog) } }

    /// The members of a body that this error has beside those of every error.
    package var members: [Parameter] { error.payload }

    /// The params that stay on the server; for the team.
    package var guarded: [Parameter] { error.parameters.filter { !$0.visibility.reachesClient } }

    /// What end users read.
    package struct UserText: Sendable {
        /// The client application; nil for all.
        package let application: Text?
        package let message: Message
    }

    package var userTexts: [UserText] {
        error.messages.map { UserText(application: nil, message: $0) }
            + error.applications.flatMap { application in
                application.messages.map { UserText(application: application.identifier, message: $0) }
            }
    }

    /// The calls that can answer it.
    package var operations: [ErrorCodesSpec.Operation] { error.operations.map { catalog.operations[$0] } }

    /// True if any call can answer it, since it stands for what nobody declared.
    package var isUnexpected: Bool { catalog.unexpected == number }

    package var range: CodeRange? { error.range.map { catalog.ranges[$0] } }

    /// By code.
    package var previous: ErrorPage? { number > 0 ? ErrorPage(number - 1, of: catalog) : nil }
    package var next: ErrorPage? {
        number + 1 < catalog.errors.count ? ErrorPage(number + 1, of: catalog) : nil
    }

    package var snippets: [ClientSnippet] { ClientSnippet.all(for: self) }
}

extension ErrorCodesSpec.Operation {
    /// `POST /orders`; nothing where the spec says neither.
    package var call: String {
        [method?.rawValue, path?.string].compactMap { $0 }.joined(separator: " ")
    }
}

extension Text {
    /// The address to which a link may lead; nil for a scheme by which a link could run something.
    package var linkTarget: String? {
        let text = string
        let scheme = text.prefix { $0 != ":" }.lowercased()
        return ["http", "https", "mailto"].contains(scheme) ? text : nil
    }
}

import ErrorCodesSpec

/// Makes the responses of success. What their bodies are, no catalog says.
struct OpenAPISuccesses {
    private let catalog: Catalog
    private let dialect: SchemaDialect

    init(_ catalog: Catalog, _ dialect: SchemaDialect) {
        self.catalog = catalog
        self.dialect = dialect
    }

    func responses(of operation: ErrorCodesSpec.Operation) -> [(status: String, response: JSONText)] {
        let byStatus = Dictionary(grouping: operation.successes.map { catalog.successes[$0] }, by: \.status.code)
        return byStatus.sorted { $0.key < $1.key }.map { (String($0.key), response(of: $0.value)) }
    }

    private func response(of successes: [SuccessEntry]) -> JSONText {
        let titles = successes.map { "\($0.title)" as MarkdownText }
        let description =
            titles.count == 1 ? titles[0] : titles.map { "- \($0)" as MarkdownText }.joined(separator: "\n")
        let headers = successes.map { success in
            success.headers.map { OpenAPIHeader(name: $0.name.string, isRequired: true) }
        }
        return .object(
            [].described(description.string) + OpenAPIHeader.fields(OpenAPIHeader.merged(headers), dialect)
        )
    }
}

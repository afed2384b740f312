import ErrorCodesSpec

/// A whole document: what a catalog adds, and what every document has.
struct OpenAPIDocument {
    let catalog: Catalog
    let version: OpenAPIVersion
    let parts: OpenAPIParts

    /// The members of the document, the mark of what is made of the catalog first.
    var members: SchemaMembers {
        let catalog = PublishedCatalog(catalog, for: .public)
        let domain: MarkdownText = "Errors of the domain \(code: catalog.domain.text)."
        return [
            ("x-errorcodes", .object([("domain", .string(catalog.domain.text.string))])),
            ("openapi", .string(version.number)),
            (
                "info",
                .object([
                    ("title", .string(catalog.heading)), ("version", .string("1")),
                    ("description", .string(domain.string)),
                ])
            ),
            ("tags", .array([.object([("name", .string(catalog.name)), ("description", .string(catalog.heading))])])),
            ("paths", .object(paths)),
            (
                "components",
                .object([
                    ("schemas", .object(parts.schemas.map { ($0.name, $0.schema) })),
                    ("responses", .object(parts.responses.map { ($0.name, $0.response) })),
                    ("examples", .object(parts.examples.map { ($0.name, $0.example) })),
                ])
            ),
        ]
    }

    /// The calls of which the catalog knows method and path, by path.
    private var paths: SchemaMembers {
        var items: [(path: OpenAPIPath, methods: SchemaMembers)] = []
        for operation in parts.operations.sorted(by: { $0.order < $1.order }) {
            guard let method = operation.method, let text = operation.path else { continue }
            let path = OpenAPIPath(text.string)
            let index = items.firstIndex { $0.path.shape == path.shape } ?? items.count
            if index == items.count { items.append((path, [])) }
            items[index].methods.append((method.rawValue.lowercased(), self.operation(operation)))
        }
        return items.sorted { $0.path.text < $1.path.text }
            .map { ($0.path.text, .object($0.path.parameters + $0.methods)) }
    }

    private func operation(_ operation: OpenAPIOperation) -> JSONText {
        let responses = operation.successes + operation.responses
        return .object(
            [("operationId", .string(operation.operationID))]
                + (operation.summary.map { [("summary", .string($0.string))] } ?? [])
                + [
                    ("tags", .array([.string(catalog.name)])),
                    ("responses", .object(responses.map { ($0.status, $0.response) })),
                ]
        )
    }
}

extension OpenAPIOperation {
    /// The place of its method among the methods.
    fileprivate var order: Int { method.flatMap(HTTPMethod.allCases.firstIndex) ?? 0 }
}

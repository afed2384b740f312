import ErrorCodesRuntime
package import ErrorCodesSamples
package import ErrorCodesSpec

/// The schemas of everything that a server answers with in place of success, in each form of the body.
///
/// Each error is one flat object with all of its members, and told from others by literals alone: what generators make of
/// inheritance and of discriminators on every union loses members or does not compile.
package struct ProblemSchemas: Sendable {
    package let catalog: PublishedCatalog
    package let names: ComponentNames
    package let dialect: SchemaDialect
    let descriptions: any DescriptionRenderer
    let members: MemberSchemas

    package init(
        _ catalog: Catalog,
        names: ComponentNames,
        dialect: SchemaDialect,
        descriptions: any DescriptionRenderer = PlainDescriptions()
    ) {
        let catalog = PublishedCatalog(catalog, for: .public)
        self.catalog = catalog
        self.names = names
        self.dialect = dialect
        self.descriptions = descriptions
        members = MemberSchemas(catalog, names: names, dialect: dialect)
    }

    /// Everything that stands beside the errors, and that their schemas refer to.
    package func common(_ forms: [SampleForm]) -> [(name: String, schema: JSONText)] {
        var schemas = forms.map { (name: names[$0].any, schema: component(any($0))) }
        if dialect.describesNewerProblems, forms.contains(.problem) {
            let what = "A problem of a type that is newer than this document, or of none."
            let other = [].described(what) + members.anyProblem(type: members.otherType)
            schemas.append((names[.problem].other, component(other)))
        }
        if members.hasListedProblems, forms.contains(where: { $0 != .jsonAPI }) {
            schemas.append((names.listed, component(members.listedProblem)))
        }
        if !catalog.warnings.isEmpty { schemas.append((names.warning, component(members.warning))) }
        return schemas
    }

    private func any(_ form: SampleForm) -> SchemaMembers {
        switch form {
        case .problem:
            [].described("A problem (RFC 9457) of any kind, which can have further members.")
                + members.anyProblem(type: MemberSchemas.anyType)
        case .envelope: anyEnvelope
        case .jsonAPI: anyDocument
        }
    }

    /// A schema with the mark of the catalog; JSON Schema has no place for one.
    private func component(_ schema: SchemaMembers) -> JSONText {
        .object(schema + (dialect.isOpenAPI ? [owned()] : []))
    }

    /// The schema of a body with an error.
    ///
    /// - Parameter example: The sample of the error in the form.
    package func error(_ number: Int, _ form: SampleForm, example: SampleResponse) -> JSONText {
        let error = catalog.errors[number]
        let schema =
            switch form {
            case .problem: problem(number, example)
            case .envelope: envelope(number, example)
            case .jsonAPI: document(number, example)
            }
        let text = ErrorText(error, of: catalog, descriptions: descriptions)
        let deprecation: SchemaMembers = error.deprecation == nil ? [] : [("deprecated", .boolean(true))]
        // What people read first stands first.
        return .object(
            [].described(text.description.string) + deprecation + schema + notes(of: error)
        )
    }

    private func problem(_ number: Int, _ example: SampleResponse) -> SchemaMembers {
        let error = catalog.errors[number]
        let head = [
            members.type(error), members.title(error), members.status(error),
            members.detail(error.detail, error.payload, example: example.body?["detail"]), members.instance,
            members.message, members.code(error.code), members.requestID, members.retryAfter(error),
            members.pointer(error),
        ]
        return dialect.object(
            head.compactMap(\.self) + parameters(error.payload) + members.flags + members.fieldFlags(error)
                + members.listed(number) + members.warnings
        )
    }

    func parameters(_ parameters: [ErrorCodesSpec.Parameter]) -> [SchemaProperty] {
        parameters.map(ParameterSchema(dialect: dialect).property)
    }

    /// Where more is to be read, and what no schema says of an error: keywords of OpenAPI alone.
    private func notes(of error: PublishedError) -> SchemaMembers {
        guard dialect.isOpenAPI else { return [] }
        let page = (error.see ?? error.type).linkTarget.map { JSONText.object([("url", .string($0))]) }
        return (page.map { [("externalDocs", $0)] } ?? [])
            + [
                owned(
                    [("name", .string(error.name.text.string)), ("retry", .string(error.retry.word))] + tags(of: error)
                )
            ]
    }

    private func tags(of error: PublishedError) -> SchemaMembers {
        error.tags.isEmpty ? [] : [("tags", .array(error.tags.map { .string($0.string) }))]
    }

    /// The mark of what is made of this catalog, by which a merge finds it again.
    package func owned(_ facts: [(String, JSONText)] = []) -> (String, JSONText) {
        ("x-errorcodes", .object([("domain", .string(catalog.domain.text.string))] + facts))
    }
}

extension RetryAdvice {
    /// `never`, `backoff`, or the pause.
    fileprivate var word: String {
        switch self {
        case .never: "never"
        case .backoff: "backoff"
        case .after(let pause): pause.description
        }
    }
}

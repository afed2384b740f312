import ErrorCodesEmitters

/// What a catalog adds to a document, ready to be compared with what the document has.
struct WantedParts {
    typealias Section = (name: String, components: [(name: String, value: WantedValue)])

    let sections: [Section]
    /// The responses of each operation of the parts.
    let responses: [[OperationMerge.WantedResponse]]

    /// Nil where the reader of YAML refuses a part.
    init?(_ parts: OpenAPIParts) {
        var texts: [JSONText] = []
        func add(_ value: JSONText) -> Int {
            texts.append(value)
            return texts.count - 1
        }
        let components: [(name: String, values: [(name: String, value: JSONText)])] = [
            ("schemas", parts.schemas.map { ($0.name, $0.schema) }),
            ("responses", parts.responses.map { ($0.name, $0.response) }),
            ("examples", parts.examples.map { ($0.name, $0.example) }),
        ]
        let sections = components.map { section in
            (name: section.name, components: section.values.map { (name: $0.name, index: add($0.value)) })
        }
        let named = Dictionary(parts.responses.map { ($0.name, $0.response) }, uniquingKeysWith: { first, _ in first })
        let responses = parts.operations.map { operation in
            operation.responses.map { status, response in
                let written = response.reference.flatMap { named[String($0.split(separator: "/").last ?? "")] }
                let content = (written ?? response)["content"]?.members ?? []
                return (status, add(response), content.map { (mediaType: $0.0, index: add($0.1)) })
            }
        }
        guard let values = WantedValue.all(texts) else { return nil }
        self.sections = sections.map { section in
            (section.name, section.components.map { (name: $0.name, value: values[$0.index]) })
        }
        self.responses = responses.map { statuses in
            statuses.map { status, response, content in
                OperationMerge.WantedResponse(
                    status: status,
                    response: values[response],
                    content: content.map { (mediaType: $0.mediaType, value: values[$0.index]) }
                )
            }
        }
    }
}

extension JSONText {
    fileprivate var members: [(String, JSONText)] {
        if case .object(let members) = self { members } else { [] }
    }

    fileprivate subscript(key: String) -> JSONText? { members.first { $0.0 == key }?.1 }

    /// What it refers to.
    fileprivate var reference: String? {
        if case .string(let reference)? = self["$ref"] { reference } else { nil }
    }
}

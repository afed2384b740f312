import ErrorCodesEmitters
import ErrorCodesSpec

/// What of an OpenAPI document concerns a catalog: its version, its operations, and who owns a part of it.
struct ExistingDocument {
    /// An operation, where its path item lies in the document.
    struct Operation {
        /// The keys that lead to it from the root.
        let path: [String]
        let method: String
        /// The path under which the document serves it.
        let route: Text
        let identifier: YAMLNode?
        /// The key of its method.
        let key: Span
        let node: YAMLNode

        var place: Span { identifier?.span ?? key }
    }

    let text: EditableDocument
    /// Those that can be changed, in the order of the document.
    let operations: [Operation]
    /// Where the path items of others files are referred to, and under which path.
    let foreignPaths: [(route: Text, reference: YAMLNode)]

    /// The domains of the catalogs that components are made of, by the references that lead to these.
    private let owners: [Text: Text]

    init(_ text: EditableDocument) {
        self.text = text
        owners = Self.owners(in: text)
        var operations: [Operation] = []
        var foreignPaths: [(route: Text, reference: YAMLNode)] = []
        let paths = text.root.entries.first { $0.key.text == "paths" }?.value
        for entry in paths.map(\.entries).map(Array.init) ?? [] where entry.key.text.hasPrefix("/") {
            let keys = ["paths", entry.key.text.string]
            operations += Self.operations(of: entry.value, keys, entry.key.text, text)
            guard let reference = entry.value.entries.first(where: { $0.key.text == "$ref" })?.value else { continue }
            if let item = text.node(at: reference.text) {
                operations += Self.operations(of: item, Self.keys(of: reference.text), entry.key.text, text)
            } else {
                foreignPaths.append((entry.key.text, reference))
            }
        }
        self.operations = operations
        self.foreignPaths = foreignPaths
    }

    private static let methods: Set<Text> = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ]

    private static func operations(
        of item: YAMLNode,
        _ path: [String],
        _ route: Text,
        _ document: EditableDocument
    ) -> [Operation] {
        guard document.isMapping(item) else { return [] }
        let own = item.entries.filter { methods.contains($0.key.text) && document.isMapping($0.value) }
        return own.map { entry in
            Operation(
                path: path + [entry.key.text.string],
                method: entry.key.text.string,
                route: route,
                identifier: entry.value.entries.first { $0.key.text == "operationId" }?.value,
                key: entry.key.span,
                node: entry.value
            )
        }
    }

    private static func keys(of reference: Text) -> [String] {
        reference.string.split(separator: "/").dropFirst().map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }

    // MARK: Ownership

    /// The mark of what is made of a catalog.
    static let mark: Text = "x-errorcodes"

    /// Whose a response under a status is: that of a reference is its component's.
    func owner(ofResponse node: YAMLNode) -> Text? {
        guard let reference = text.value("$ref", in: node) else { return owner(byMark: node) }
        return owners[reference.text]
    }

    /// Whose a media type is: it is the one of its schema.
    func owner(ofMediaType node: YAMLNode) -> Text? {
        text.value("schema", in: node).flatMap { text.value("$ref", in: $0) }.flatMap { owners[$0.text] }
    }

    /// The domain of the catalog that a component or a response is made of, by its mark; nil for what somebody wrote.
    func owner(byMark node: YAMLNode) -> Text? { Self.owner(byMark: node, in: text) }

    private static func owner(byMark node: YAMLNode, in text: EditableDocument) -> Text? {
        text.value(mark, in: node).flatMap { text.value("domain", in: $0)?.text }
    }

    /// Whose the components are, by the references that lead to them.
    private static func owners(in text: EditableDocument) -> [Text: Text] {
        var owners: [Text: Text] = [:]
        let sections = text.value("components", in: text.root)?.entries.map { ($0.key.text, $0.value) } ?? []
        for (section, components) in sections where text.isMapping(components) {
            for component in components.entries {
                owners["#/components/" + section + "/" + component.key.text] = owner(byMark: component.value, in: text)
            }
        }
        return owners
    }
}

extension ExistingDocument {
    /// The responses of an operation that are written in it, not those that merge keys add.
    func responses(of operation: Operation) -> [YAMLEntries.Entry] {
        entries("responses", of: operation.node)
    }

    func mediaTypes(of response: YAMLNode) -> [YAMLEntries.Entry] {
        entries("content", of: response)
    }

    private func entries(_ key: Text, of node: YAMLNode) -> [YAMLEntries.Entry] {
        guard text.isMapping(node), let value = node.entries.first(where: { $0.key.text == key })?.value,
            text.isMapping(value)
        else { return [] }
        return value.entries.filter { !text.isMerge($0) }
    }

    /// Who has a share in a response: the owner of it, and those of its media types.
    func owners(of response: YAMLNode) -> [Text] {
        [owner(ofResponse: response)].compactMap(\.self)
            + mediaTypes(of: response).compactMap { owner(ofMediaType: $0.value) }
    }
}

extension ExistingDocument.Operation {
    /// The method and the path, params by their places: what an operation without an identifier is known by.
    static func signature(_ method: String, _ path: Text) -> String {
        let pieces = path.string.split(separator: "{", omittingEmptySubsequences: false)
        let places = pieces.dropFirst().map { piece in
            "{" + (piece.firstIndex(of: "}").map { piece[$0...] } ?? piece)
        }
        return method.lowercased() + " " + (pieces.prefix(1) + places.map { $0[...] }).joined()
    }

    var signature: String { Self.signature(method, route) }

    /// The identifier, or else the method and the path.
    var description: String { identifier?.text.shortened ?? "\(method.uppercased()) \(route.shortened)" }
}

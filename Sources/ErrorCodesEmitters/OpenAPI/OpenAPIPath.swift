/// A path with params in braces.
struct OpenAPIPath {
    let text: String
    /// The path without the names of its params: two paths that differ in these alone are the same.
    let shape: [String]
    private let names: [String]

    init(_ text: String) {
        self.text = text
        var shape: [String] = []
        var names: [String] = []
        for piece in text.split(separator: "{", omittingEmptySubsequences: false) {
            let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            let hasName = !shape.isEmpty && parts.count == 2
            if hasName { names.append(String(parts[0])) }
            shape.append(String(hasName ? parts[1] : piece))
        }
        self.shape = shape
        self.names = names
    }

    /// The params of a path, without which no document is valid; each is there once.
    var parameters: SchemaMembers {
        var seen: Set<String> = []
        let parameters = names.filter { seen.insert($0).inserted }.map { name in
            JSONText.object([
                ("name", .string(name)), ("in", .string("path")), ("required", .boolean(true)),
                ("schema", .object([("type", .string("string"))])),
            ])
        }
        return parameters.isEmpty ? [] : [("parameters", .array(parameters))]
    }
}

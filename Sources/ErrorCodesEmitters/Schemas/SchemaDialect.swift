/// What a schema is written in: JSON Schema, or the dialect of a version of OpenAPI.
package enum SchemaDialect: Sendable {
    /// JSON Schema, draft 2020-12.
    case draft202012
    case openAPI30
    case openAPI31
    case openAPI32

    /// True if schemas are those of an OpenAPI document, where keywords that JSON Schema does not have are welcome.
    package var isOpenAPI: Bool { self != .draft202012 }

    /// True if unions can name a schema for whatever their discriminator does not know (OpenAPI 3.2, `defaultMapping`).
    package var hasDefaultMapping: Bool { self == .openAPI32 }

    /// True if there is a schema for problems that are newer than the catalog: for unions with a default, and for the root of a
    /// JSON Schema.
    var describesNewerProblems: Bool { hasDefaultMapping || !isOpenAPI }
}

typealias SchemaMembers = [(String, JSONText)]

// The keywords that are not the same everywhere: OpenAPI 3.0 has neither `const`, nor lists of types, nor `examples`.
extension SchemaDialect {
    /// Where the schema of a name is.
    func pointer(to name: String) -> String { (isOpenAPI ? "#/components/schemas/" : "#/$defs/") + name }

    func reference(to name: String) -> JSONText { .object([("$ref", .string(pointer(to: name)))]) }

    /// One value and no other.
    func literal(_ value: JSONText, type: String) -> SchemaMembers {
        let values: (String, JSONText) = self == .openAPI30 ? ("enum", .array([value])) : ("const", value)
        return [("type", .string(type)), values]
    }

    /// A value of a type, or `null`.
    func nullable(_ type: String) -> SchemaMembers {
        self == .openAPI30
            ? [("type", .string(type)), ("nullable", .boolean(true))]
            : [("type", .array([.string(type), .string("null")]))]
    }

    func example(_ value: JSONText?) -> SchemaMembers {
        guard let value else { return [] }
        return self == .openAPI30 ? [("example", value)] : [("examples", .array([value]))]
    }

    /// An integer of 64 bits; JSON Schema has no name for one.
    var integer: SchemaMembers {
        [("type", .string("integer"))] + (isOpenAPI ? [("format", .string("int64"))] : [])
    }

    /// A number that counts something.
    var count: SchemaMembers { integer + [("minimum", .number(0))] }

    func object(_ properties: [SchemaProperty]) -> SchemaMembers {
        let required = properties.filter(\.isRequired).map { JSONText.string($0.name) }
        return [("type", .string("object"))]
            + (required.isEmpty ? [] : [("required", .array(required))])
            + [("properties", .object(properties.map { ($0.name, .object($0.schema)) }))]
    }

    func union(of names: [String]) -> SchemaMembers { [("oneOf", .array(names.map(reference)))] }
}

/// A member of an object.
struct SchemaProperty {
    let name: String
    let schema: SchemaMembers
    var isRequired = false

    init(_ name: String, _ schema: SchemaMembers, isRequired: Bool = false) {
        self.name = name
        self.schema = schema
        self.isRequired = isRequired
    }
}

extension [(String, JSONText)] {
    static func string(_ format: String? = nil) -> Self {
        [("type", .string("string"))] + (format.map { [("format", .string($0))] } ?? [])
    }

    static func array(_ items: JSONText, atLeast minimum: Int? = nil) -> Self {
        [("type", .string("array"))] + (minimum.map { [("minItems", .number($0))] } ?? []) + [("items", items)]
    }

    func described(_ description: String?) -> Self {
        self + (description.map { $0.isEmpty ? [] : [("description", .string($0))] } ?? [])
    }
}

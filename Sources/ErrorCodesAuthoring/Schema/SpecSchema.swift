import ErrorCodesEmitters
import ErrorCodesSpec

/// The JSON Schema (draft-07) of the spec format, made of the keys that the reader accepts.
///
/// It says what can be said of one place; what depends on two, such as a duplicate code, only the rules say.
package enum SpecSchema {
    package static func text() -> String {
        var builder = SchemaBuilder(tables: SpecFormat.tables, shapes: KeyShape.all)
        return builder.text(id: SpecFormat.schemaFileName, title: "errorcodes, format \(SpecFormat.version)")
    }
}

/// The same of the format of project files.
package enum ProjectSchema {
    package static func text() -> String {
        var builder = SchemaBuilder(tables: ProjectFormat.tables, shapes: KeyShape.ofProjects)
        let title = "errorcodes project, format \(ProjectFormat.version)"
        return builder.text(id: ProjectFormat.schemaFileName, title: title)
    }
}

private struct SchemaBuilder {
    private let tables: [KeyTable]
    private let shapes: [String: [KeyShape]]
    private var definitions: [(String, JSONText)] = []

    init(tables: [KeyTable], shapes: [String: [KeyShape]]) {
        self.tables = tables
        self.shapes = shapes
    }

    /// The schema of the first mapping.
    mutating func text(id: String, title: String) -> String {
        let root = object(tables[0])
        var members: [(String, JSONText)] = [
            ("$schema", .string("http://json-schema.org/draft-07/schema#")),
            ("$id", .string(id)),
            ("title", .string(title)),
        ]
        if case .object(let rootMembers) = root { members += rootMembers }
        members.append(("definitions", .object(definitions.sorted { $0.0 < $1.0 })))
        return JSONText.object(members).text + "\n"
    }

    private mutating func object(_ table: KeyTable) -> JSONText {
        let shapes = shapes[table.subject] ?? []
        let properties = zip(table.keys, shapes).map { key, shape in
            let purpose = JSONText.string(key.purpose ?? shape.summary ?? "")
            return (key.name, JSONText.object([("description", purpose)] + schema(of: shape.shape)))
        }
        let required = table.keys.filter(\.isRequired).map { JSONText.string($0.name) }
        return .object(
            [
                ("type", .string("object")),
                ("additionalProperties", .boolean(false)),
                ("properties", .object(properties)),
            ] + (required.isEmpty ? [] : [("required", .array(required))]) + conditions(of: shapes)
        )
    }

    private func conditions(of keys: [KeyShape]) -> [(String, JSONText)] {
        let hasExample = keys.contains { if case .any = $0.shape { true } else { false } }
        let conditions = keys.compactMap(condition) + (hasExample ? Self.exampleConditions : [])
        return conditions.isEmpty ? [] : [("allOf", .array(conditions.map(JSONText.object)))]
    }

    /// What an example is by the type beside it, as far as JSON tells types apart.
    private static let exampleConditions: [[(String, JSONText)]] = [
        ("^int\\??$", "integer"), ("^double\\??$", "number"), ("^bool\\??$", "boolean"), ("^list<", "array"),
    ].map { pattern, type in
        let form = JSONText.object([("type", .object([("pattern", .string(pattern))]))])
        let example = JSONText.object([("example", .object([("type", .string(type))]))])
        return [("if", .object([("properties", form)])), ("then", .object([("properties", example)]))]
    }

    /// The condition under which a key must or may be there.
    private func condition(of key: KeyShape) -> [(String, JSONText)]? {
        guard let companion = key.companion else { return nil }
        let form = JSONText.object([("pattern", .string(companion.pattern))])
        let presence = JSONText.object([("required", .array([.string(key.name)]))])
        return [
            ("if", .object([("properties", .object([(companion.other, form)]))])),
            ("then", companion.isRequired ? presence : .boolean(true)),
            ("else", .object([("not", presence)])),
        ]
    }

    private mutating func schema(of shape: ValueShape) -> [(String, JSONText)] {
        switch shape {
        case .text(let pattern):
            return [("type", .string("string")), ("pattern", .string(pattern))]
        case .integer(let bounds):
            return [("type", .string("integer"))] + limits(bounds)
        case .number: return [("type", .string("number")), ("minimum", .number(0))]
        case .any: return []
        case .boolean: return [("type", .string("boolean"))]
        case .constant(let value): return [("const", .number(value))]
        case .choice(let words): return [("enum", .array(words.map(JSONText.string)))]
        case .numbers(let numbers): return [("enum", .array(numbers.map(JSONText.json)))]
        case .object(let subject): return [("$ref", .string("#/definitions/\(define(subject))"))]
        case .map(let keys, let values, let minimum):
            var members: [(String, JSONText)] = [
                ("type", .string("object")),
                ("additionalProperties", .object(schema(of: values))),
                ("propertyNames", .object([("pattern", .string(keys))])),
            ]
            if minimum > 0 { members.append(("minProperties", .number(minimum))) }
            return members
        case .list(let element, let minimum, let isUnique):
            return [("type", .string("array")), ("items", .object(schema(of: element)))]
                + (minimum > 0 ? [("minItems", .number(minimum))] : [])
                + (isUnique ? [("uniqueItems", .boolean(true))] : [])
        case .anyOf(let shapes):
            return [("anyOf", .array(shapes.map { .object(schema(of: $0)) }))]
        }
    }

    private func limits(_ bounds: ClosedRange<Int>?) -> [(String, JSONText)] {
        guard let bounds else { return [] }
        let lower: [(String, JSONText)] = [("minimum", .number(bounds.lowerBound))]
        return bounds.upperBound == .max ? lower : lower + [("maximum", .number(bounds.upperBound))]
    }

    /// Gives the name under which an object is defined, and defines it the first time.
    private mutating func define(_ subject: String) -> String {
        let words = subject.filter { $0 != "`" }.split(separator: " ")
        let name = words.filter { $0 != "a" && $0 != "an" }.joined(separator: "-")
        guard !definitions.contains(where: { $0.0 == name }) else { return name }
        definitions.append((name, .null))
        let index = definitions.count - 1
        if let table = tables.first(where: { $0.subject == subject }) {
            definitions[index].1 = object(table)
        }
        return name
    }
}

import ErrorCodesSpec

/// The JSON Schema (draft-07) of the JSON catalog.
package enum CatalogSchema {
    private typealias Members = [(String, JSONText)]

    package static func text() -> String { schema.text + "\n" }

    private static var schema: JSONText {
        let head: Members = [
            ("$schema", .string("http://json-schema.org/draft-07/schema#")),
            ("title", .string("JSON catalog of errorcodes, version \(JSONCatalogEmitter.version)")),
            (
                "description",
                .string("The errors of an API. Ignore members that are not described: a version can get more of them.")
            ),
        ]
        return .object(head + object(catalog, required: required) + [("definitions", .object(definitions))])
    }

    private static let required = ["errorcodesCatalog", "name", "domain", "audience", "typeBase", "codeKind", "errors"]

    // MARK: Members

    private static var catalog: Members {
        [
            ("errorcodesCatalog", .object([("const", .number(JSONCatalogEmitter.version))])), ("name", string),
            ("domain", string), ("audience", words(Audience.allCases.map(\.rawValue))), ("title", string),
            ("owner", string), ("typeBase", uri), ("codeKind", words(["integer", "string"])),
            ("codes", words(["flags"])), ("unexpected", string), ("languages", list(string)), ("swift", swift),
            (
                "ranges",
                list(part(interval + [("name", string), ("title", string)], required: ["name", "from", "to"]))
            ),
            ("reserved", part([("codes", list(reservedCode)), ("names", list(string))])),
            ("successes", list(success)), ("warnings", list(warning)), ("statuses", map(string)),
            ("operations", list(operation)), ("errors", list(error)),
        ]
    }

    private static var swift: JSONText {
        part([
            ("type", string), ("access", string), ("evolution", string), ("layout", string), ("operations", string),
            ("initialisms", list(string)), ("foundation", boolean),
        ])
    }

    private static var reservedCode: JSONText {
        .object([("anyOf", .array([string, part(interval, required: ["from", "to"])]))])
    }

    private static var success: JSONText {
        part(
            entry + [("status", integer), ("headers", list(reference("header"))), ("description", string)],
            required: ["name", "code", "status", "title"]
        )
    }

    private static var warning: JSONText {
        part(
            entry + [
                ("detail", string), ("range", string), ("description", string),
                ("params", list(reference("param"))), ("messages", map(string)),
            ],
            required: ["name", "code", "title"]
        )
    }

    private static var operation: JSONText {
        part(
            [
                ("name", string), ("method", string), ("path", string), ("summary", string),
                ("successes", list(string)), ("errors", list(string)),
            ],
            required: ["name"]
        )
    }

    private static var error: JSONText {
        part(
            entry + [
                ("status", integer), ("detail", string), ("grpc", words(GRPCStatus.allCases.map(\.rawValue))),
                ("type", uri), ("range", string), ("description", string),
                ("params", list(reference("param"))), ("fields", list(reference("field"))),
                ("fieldCodes", words(["flags"])), ("causes", list(cause)), ("retry", retry), ("log", string),
                ("alert", alert), ("see", uri), ("tags", list(string)), ("headers", list(reference("header"))),
                ("messages", map(string)),
                ("applications", map(map(string))),
                ("deprecated", part([("since", string), ("use", string), ("reason", string)])),
            ],
            required: ["name", "code", "status", "title", "type", "retry"]
        )
    }

    private static var cause: JSONText { part([("cause", string), ("fix", string)], required: ["cause"]) }

    private static var retry: JSONText {
        let advice = words(["never", "backoff", "after"])
        return part([("advice", advice), ("milliseconds", integer)], required: ["advice"])
    }

    private static var alert: JSONText {
        part(
            [
                ("above", string), ("perMilliseconds", integer), ("forMilliseconds", integer), ("severity", string),
            ],
            required: ["above", "perMilliseconds", "severity"]
        )
    }

    private static var definitions: Members {
        let param: Members = [
            ("name", string), ("type", string), ("optional", boolean),
            ("visibility", words(["public", "personal", "internal", "secret"])), ("wire", string),
            ("values", list(string)), ("description", string), ("swiftName", string), ("example", .object([])),
        ]
        let field: Members = [
            ("name", string), ("code", code), ("detail", string), ("params", list(reference("param"))),
            ("description", string),
        ]
        return [
            ("param", part(param, required: ["name", "type", "optional", "visibility", "wire"])),
            ("field", part(field, required: ["name", "code"])),
            ("header", part([("name", string), ("value", string)], required: ["name", "value"])),
        ]
    }

    private static var entry: Members { [("name", string), ("code", code), ("title", string)] }
    private static var interval: Members { [("from", integer), ("to", integer)] }

    // MARK: Forms

    private static let string = JSONText.object([("type", .string("string"))])
    private static let integer = JSONText.object([("type", .string("integer"))])
    private static let boolean = JSONText.object([("type", .string("boolean"))])
    private static let uri = JSONText.object([("type", .string("string")), ("format", .string("uri"))])
    private static let code = JSONText.object([("type", .array([.string("integer"), .string("string")]))])

    private static func words(_ words: [String]) -> JSONText { .object([("enum", .array(words.map(JSONText.string)))]) }

    private static func list(_ element: JSONText) -> JSONText {
        .object([("type", .string("array")), ("items", element)])
    }

    private static func map(_ value: JSONText) -> JSONText {
        .object([("type", .string("object")), ("additionalProperties", value)])
    }

    private static func reference(_ name: String) -> JSONText {
        .object([("$ref", .string("#/definitions/\(name)"))])
    }

    private static func part(_ members: Members, required: [String] = []) -> JSONText {
        .object(object(members, required: required))
    }

    private static func object(_ members: Members, required: [String]) -> Members {
        let demand: Members = required.isEmpty ? [] : [("required", .array(required.map(JSONText.string)))]
        return [("type", .string("object"))] + demand + [("properties", .object(members))]
    }
}

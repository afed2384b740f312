/// A version of OpenAPI, by the word that `--openapi` has for it.
package enum OpenAPIVersion: String, CaseIterable, Sendable {
    case v3_0 = "3.0"
    case v3_1 = "3.1"
    case v3_2 = "3.2"

    /// What documents say. Of 3.0 and 3.1 those that even old tools know.
    package var number: String {
        switch self {
        case .v3_0: "3.0.3"
        case .v3_1: "3.1.0"
        case .v3_2: "3.2.0"
        }
    }

    package var dialect: SchemaDialect {
        switch self {
        case .v3_0: .openAPI30
        case .v3_1: .openAPI31
        case .v3_2: .openAPI32
        }
    }
}

/// An enum with the names and numbers of a sample's errors, in the language of another generator.
package enum EnumSchema: Sendable {
    case flatBuffers, protocolBuffers

    package var fileName: String { self == .flatBuffers ? "orders.fbs" : "orders.proto" }

    /// The schema. Its first value is 0, as protoc demands.
    package func text(of sample: SampleSpec) -> String {
        let values =
            [("no_error", 0)] + sample.errors.map { (String($0.name.map { $0 == "-" ? "_" : $0 }), $0.code) }
        switch self {
        case .flatBuffers:
            return "enum OrderError: int32 {\n" + values.map { "  \($0) = \($1),\n" }.joined() + "}\n"
        case .protocolBuffers:
            let lines = values.map { "  \($0) = \($1);\n" }
            return "syntax = \"proto3\";\n\nenum OrderError {\n" + lines.joined() + "}\n"
        }
    }
}

import ErrorCodesSpec

/// What a handler of an operation returns: a function for each success, for the operations that declare it.
struct SuccessFactories {
    let source: SwiftSource

    /// The successes that an operation declares, by their numbers.
    private var declared: [Int] {
        let listed = Set(source.catalog.operations.flatMap(\.successes))
        return source.catalog.successes.indices.filter(listed.contains)
    }

    /// Writes a protocol for each success, to which the operations that declare it conform.
    func writeTypes(to writer: inout CodeWriter) {
        for number in declared {
            writer.blank()
            writer.line("/// An operation that can answer with `\(source.names.successes[number])`.")
            writer.line("\(source.names.access)protocol \(Self.name(of: number, in: source)) {}")
        }
    }

    @_optimize(none) func write(to writer: inout CodeWriter) {
        let (type, access) = (source.names.type, source.names.access)
        for number in declared {
            let success = source.catalog.successes[number]
            let values = success.headerValues
            let hasContent = success.status.sectionOfNoContent == nil
            var parameters: [CodeText] = hasContent ? ["_ data: Payload"] : []
            parameters += values.map {
                "\(SwiftIdentifier(declaredLabel: $0)) _\(SwiftIdentifier(element: $0).unescaped): Swift.String"
            }
            let pairs: [CodeText] = values.map {
                "(\(SwiftStringLiteral($0)), _\(SwiftIdentifier(element: $0).unescaped))"
            }
            writer.line(
                """
                extension ErrorCodesRuntime.OperationSuccess where Operation: \(type).\(Self.name(of: number, in: source)) { \
                \(access)static func \(source.names.successes[number])(\(parameters.joined(separator: ", "))) -> Self { \
                Self(\(type).Success.\(source.names.successes[number]), \(hasContent ? "data" as CodeText : "nil"), \
                [\(pairs.joined(separator: ", "))]) } }
                """
            )
        }
    }

    /// Nothing else in an error type begins like this.
    @_optimize(none) static func name(of number: Int, in source: SwiftSource) -> CodeText {
        let name = SwiftIdentifier(pascalCased: source.catalog.successes[number].name, source.catalog.swift.initialisms)
        return "_Answers\(name)"
    }
}

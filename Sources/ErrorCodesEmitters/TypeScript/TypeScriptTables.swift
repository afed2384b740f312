import ErrorCodesSpec
import ErrorCodesSwiftEmitter

/// What the decoder looks up: the facts of errors, warnings, operations and successes, as literals that a bundler can leave out.
struct TypeScriptTables {
    let catalog: Catalog
    let published: PublishedCatalog

    func write(to writer: inout CodeWriter) {
        writer.line("// ---- The catalog")
        writer.blank()
        writer.line("const typeBase = \(TypeScriptText(catalog.typeBase.text));")
        writer.blank()
        writer.line("const rows: { readonly [N in ErrorName]: Row } = {")
        for error in published.errors { writer.line("    \(Self.key(error)): { \(facts(of: error)) },") }
        writer.line("};")
        writer.blank()
        writer.line("const warningRows: { readonly [N in WarningName]: WarningRow } = {")
        for warning in published.warnings {
            let facts: CodeText = "code: \(warning.code.typeScriptValue)\(Self.params(warning.payload))"
            writer.line("    \(Self.key(warning)): { \(facts) },")
        }
        writer.line("};")
        writeSuccesses(to: &writer)
        writeOperations(to: &writer)
    }

    private static func key(_ error: PublishedError) -> TypeScriptKey { TypeScriptKey(error.name.text) }

    private func facts(of error: PublishedError) -> CodeText {
        let isBelowBase = error.type == catalog.typeBase.text + error.name.text
        let type = isBelowBase ? "" : ", type: \(TypeScriptText(error.type))" as CodeText
        let retry: CodeText =
            switch error.retry {
            case .never: ""
            case .backoff: ", retry: \"backoff\""
            case .after(let pause): ", retry: \(pause.milliseconds)"
            }
        let fields = error.fields.map { field in
            let facts: CodeText = "code: \(field.code.typeScriptValue)\(Self.params(field.parameters))"
            return "\(TypeScriptKey(field.name.text)): { \(facts) }" as CodeText
        }
        let list = fields.isEmpty ? "" : ", fields: { \(fields.list) }" as CodeText
        return """
            code: \(error.code.typeScriptValue), status: \(error.status.code), title: \(TypeScriptText(error.title))\
            \(type)\(retry)\(Self.params(error.payload))\(list)
            """
    }

    private static func params(_ parameters: [Parameter]) -> CodeText {
        let types = parameters.map { "\(TypeScriptKey($0.wireName)): \"\($0.typeWord)\"" as CodeText }
        return types.isEmpty ? "" : ", params: { \(types.list) }"
    }

    // MARK: Successes and operations

    private func writeSuccesses(to writer: inout CodeWriter) {
        guard !catalog.successes.isEmpty else { return }
        writer.blank()
        writer.line("/** The answers that are no errors, by their names. */")
        writer.line("export const successes = {")
        for success in catalog.successes {
            let (code, title) = (success.code.typeScriptValue, TypeScriptText(success.title))
            let key = TypeScriptKey(success.name.text)
            writer.line("    \(key): { code: \(code), status: \(success.status.code), title: \(title) },")
        }
        writer.line("} as const;")
        writer.blank()
        writer.line("/** The name of a success. */")
        writer.line("export type SuccessName = keyof typeof successes;")
        writer.blank()
        writer.line("/** The body of a success, in an envelope. */")
        writer.block("export interface SuccessEnvelope<Data, N extends SuccessName = SuccessName>") { writer in
            writer.line("readonly code: (typeof successes)[N][\"code\"];")
            writer.line("readonly message: string;")
            writer.line("readonly data: Data;")
            writer.line("readonly requestId: string | null;")
            writer.line("/** `decodeWarnings(envelope)` has them typed. */")
            writer.line("readonly warnings?: readonly unknown[];")
        }
    }

    private func writeOperations(to writer: inout CodeWriter) {
        guard !catalog.operations.isEmpty else { return }
        writer.blank()
        writer.line("/** The calls, what they succeed with, and the errors that they can answer. */")
        writer.line("export const operations = {")
        for operation in catalog.operations {
            let method = operation.method.map { "method: \(TypeScriptText(Text($0.rawValue))), " } ?? "" as CodeText
            let path = operation.path.map { "path: \(TypeScriptText($0)), " } ?? "" as CodeText
            let success = operation.successes.map { "\(TypeScriptText(catalog.successes[$0].name.text))" as CodeText }
            let errors = catalog.answers(of: operation)
                .map { "\(TypeScriptText(catalog.errors[$0].name.text))" as CodeText }
            writer.line("    \(TypeScriptKey(operation.name.text)): {")
            writer.line("        \(method)\(path)success: [\(success.list)],")
            writer.line("        errors: [\(errors.list)],")
            writer.line("    },")
        }
        writer.line("} as const;")
    }
}

extension [CodeText] {
    /// The elements with commas between.
    var list: CodeText { dropFirst().reduce(first ?? "") { "\($0), \($1)" } }
}

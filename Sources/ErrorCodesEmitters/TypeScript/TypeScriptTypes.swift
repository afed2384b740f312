import ErrorCodesSpec
import ErrorCodesSwiftEmitter

/// The types of a catalog, which are what people read first.
struct TypeScriptTypes {
    let catalog: Catalog
    let published: PublishedCatalog
    let names: TypeScriptNames

    func write(to writer: inout CodeWriter) {
        for number in published.errors.indices {
            writeFields(of: number, to: &writer)
            writeError(number, to: &writer)
        }
        writeMap(to: &writer)
        writeOperations(to: &writer)
        writeWarnings(to: &writer)
    }

    // MARK: Errors

    private func writeError(_ number: Int, to writer: inout CodeWriter) {
        let error = published.errors[number]
        let replacement = error.deprecation?.replacement.map { published.errors[$0] }
        TypeScriptComment(error, replacement: replacement).write(to: &writer)
        writer.block("export interface \(names.errors[number])") { writer in
            writer.line("readonly type: \(TypeScriptText(error.type));")
            writer.line("readonly title: string;")
            writer.line("readonly status: \(error.status.code);")
            writer.line("readonly detail?: string;")
            writer.line("readonly instance?: string;")
            writer.line("readonly code: \(error.code.typeScriptType);")
            for parameter in error.payload { parameter.writeMember(to: &writer) }
            if let fields = names.fieldErrors[number] {
                writer.line("/** What is wrong with fields of the request. */")
                writer.line("readonly errors: readonly \(fields)[];")
            }
        }
        writer.blank()
    }

    private func writeFields(of number: Int, to writer: inout CodeWriter) {
        let error = published.errors[number]
        guard let union = names.fieldErrors[number], let names = names.fields[number] else { return }
        for (field, name) in zip(error.fields, names) {
            TypeScriptComment(field).write(to: &writer)
            writer.block("export interface \(name) extends FieldLocation") { writer in
                writer.line("readonly code: \(field.code.typeScriptType);")
                writer.line("readonly detail?: string;")
                for parameter in field.parameters { parameter.writeMember(to: &writer) }
            }
            writer.blank()
        }
        writer.line("/** What can be wrong with a field, by `code`. */")
        Self.write(union, names.map { "\($0)" } + ["UnlistedField"], to: &writer)
        writer.blank()
    }

    private func writeMap(to writer: inout CodeWriter) {
        writer.line("/** The errors by their names. */")
        writer.block("export interface Errors") { writer in
            for (error, name) in zip(published.errors, names.errors) {
                writer.line("readonly \(TypeScriptKey(error.name.text, ofType: true)): \(name);")
            }
        }
        writer.blank()
        writer.line("/** The name of an error. */")
        writer.line("export type ErrorName = keyof Errors;")
        writer.blank()
        var comment = TypeScriptComment()
        if let title = catalog.title {
            comment.line("\(TypeScriptCommentLine(title)): what can go wrong.")
        } else {
            comment.line("What can go wrong in `\(TypeScriptCommentLine(catalog.domain.text))`.")
        }
        comment.write(to: &writer)
        writer.line("export type \(names.union) = Errors[ErrorName];")
        writer.blank()
    }

    private static func write(_ union: TypeScriptTypeName, _ members: [CodeText], to writer: inout CodeWriter) {
        guard let last = members.last else { return writer.line("export type \(union) = never;") }
        writer.line("export type \(union) =")
        for member in members.dropLast() { writer.line("    | \(member)") }
        writer.line("    | \(last);")
    }

    // MARK: Operations

    private func writeOperations(to writer: inout CodeWriter) {
        guard !catalog.operations.isEmpty else { return }
        for (operation, name) in zip(catalog.operations, names.failures) {
            var comment = TypeScriptComment()
            comment.line(Self.summary(of: operation))
            comment.paragraph(operation.summary)
            comment.write(to: &writer)
            Self.write(name, catalog.answers(of: operation).map { "\(names.errors[$0])" }, to: &writer)
            writer.blank()
        }
        writer.line("/** The names of the errors that each operation can answer. */")
        writer.line(
            "export type OperationErrors = { readonly [O in OperationName]: (typeof operations)[O][\"errors\"][number] };"
        )
        writer.blank()
        writer.line("/** The name of an operation. */")
        writer.line("export type OperationName = keyof typeof operations;")
        writer.blank()
    }

    private static func summary(of operation: ErrorCodesSpec.Operation) -> CodeText {
        let name = TypeScriptCommentLine(operation.name.text)
        let method = operation.method.map { "\(TypeScriptCommentLine(Text($0.rawValue))) " } ?? "" as CodeText
        let call = operation.path.map { " (`\(method)\(TypeScriptCommentLine($0))`)" } ?? "" as CodeText
        return "What `\(name)`\(call) can answer in place of success."
    }

    // MARK: Warnings

    private func writeWarnings(to writer: inout CodeWriter) {
        for (warning, name) in zip(published.warnings, names.warnings) {
            var comment = TypeScriptComment()
            comment.line("\(TypeScriptCommentLine(warning.title)) (\(warning.code))")
            comment.quotation(warning.detail)
            comment.paragraph(warning.description)
            comment.write(to: &writer)
            writer.block("export interface \(name)") { writer in
                for parameter in warning.payload { parameter.writeMember(to: &writer) }
            }
            writer.blank()
        }
        writer.line("/** The values that come with each warning, by its name. */")
        writer.block("export interface Warnings") { writer in
            for (warning, name) in zip(published.warnings, names.warnings) {
                writer.line("readonly \(TypeScriptKey(warning.name.text, ofType: true)): \(name);")
            }
        }
        writer.blank()
        writer.line("/** The name of a warning. */")
        writer.line("export type WarningName = keyof Warnings;")
        writer.blank()
    }
}

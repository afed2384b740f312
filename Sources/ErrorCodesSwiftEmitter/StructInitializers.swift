import ErrorCodesSpec

/// The private initialisers of an error type that is a struct, and how its factories call them.
///
/// They take values in the order of the code table's `parameter` rows, which hold names and visibility. An initialiser
/// for each number of values takes the compiler less time than array literals in thousands of factories.
struct StructInitializers {
    private static let mostSingleValues = 6
    private static let value: CodeText = "ErrorCodesRuntime.ParameterValue?"

    /// For which numbers of values a factory calls an initialiser of its own.
    private var isCalled = [Bool](repeating: false, count: Self.mostSingleValues + 1)
    private var hasFields = false

    /// Writes the expression that makes an error of the parameters of its factory.
    mutating func writeCall(_ ordinal: Int, _ payload: SwiftPayload, to writer: inout CodeWriter) {
        writer.put("Self(_ordinal: ")
        writer.put(ordinal)
        if payload.hasFields || payload.count > Self.mostSingleValues {
            hasFields = hasFields || payload.hasFields
            writer.put(", _values: [")
            payload.writeParameterValues(isFirst: true, to: &writer)
            writer.put("]")
            if let fields = payload.fieldVariable {
                writer.put(", _fields: ")
                writer.put(fields)
            }
        } else {
            isCalled[payload.count] = true
            payload.writeParameterValues(isFirst: false, to: &writer)
        }
        writer.put(")")
    }

    /// Writes the initialisers, after all calls.
    func write(to writer: inout CodeWriter) {
        for count in isCalled.indices where isCalled[count] {
            writeSingleValues(count, to: &writer)
            writer.blank()
        }
        writeList(to: &writer)
        guard hasFields else { return }
        writer.blank()
        writeListWithFields(to: &writer)
    }

    private func writeSingleValues(_ count: Int, to writer: inout CodeWriter) {
        let values: [CodeText] = (0..<count).map { "_p\($0)" }
        let parameters: [CodeText] = ["_ordinal: Swift.Int"] + values.map { "_ \($0): \(Self.value)" }
        writer.line("@inline(never)")
        writer.block("private init(\(parameters.joined(separator: ", ")))") { writer in
            writer.line("self.init(_ordinal: _ordinal, _values: [\(values.joined(separator: ", "))])")
        }
    }

    private func writeList(to writer: inout CodeWriter) {
        writer.line("@inline(never)")
        writer.block("private init(_ordinal: Swift.Int, _values: [\(Self.value)])") { writer in
            writeAssignments("_values", to: &writer)
        }
    }

    @_optimize(none) private func writeListWithFields(to writer: inout CodeWriter) {
        writer.line("@inline(never)")
        writer.line("private init<_Violation: ErrorCodesRuntime.FieldViolation>(")
        writer.line("    _ordinal: Swift.Int,")
        writer.line("    _values: [\(Self.value)],")
        writer.line("    _fields: [ErrorCodesRuntime.FieldError<_Violation>]")
        writer.block(")") { writer in
            writeAssignments("_values, fields: _fields", to: &writer)
        }
    }

    @_optimize(none) private func writeAssignments(_ arguments: CodeText, to writer: inout CodeWriter) {
        let table: CodeText = "ofRow: _ordinal, in: Code._table"
        writer.line("code = Code.allCases[_ordinal]")
        writer.line("parameters = ErrorCodesRuntime.ParameterList(\(arguments), \(table))")
    }
}

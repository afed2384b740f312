import ErrorCodesSpec

/// The cases of the enum of codes, in one declaration: the compiler looks for the declaration of each case among all of them,
/// which takes time that grows with the square of their number. The comments are at the errors of the same names.
struct CodeCases {
    let source: SwiftSource

    /// Writes one declaration for all cases up to the next that is deprecated, as an attribute is for a whole declaration.
    ///
    /// - Parameter writeDeprecation: Writes the attribute of an error that is deprecated.
    func write(to writer: inout CodeWriter, writeDeprecation: (ErrorEntry, inout CodeWriter) -> Void) {
        var isOpen = false
        for (number, error) in source.catalog.errors.enumerated() {
            if error.deprecation != nil {
                if isOpen { writer.end() }
                isOpen = false
                writeDeprecation(error, &writer)
                writer.begin("case ")
                writer.put(source.names.errors[number])
                writer.end()
            } else {
                if isOpen { writer.end(",") }
                writer.begin(isOpen ? "    " : "case ")
                writer.put(source.names.errors[number])
                isOpen = true
            }
        }
        if isOpen { writer.end() }
    }
}

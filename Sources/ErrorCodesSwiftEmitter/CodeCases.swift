import ErrorCodesSpec

/// The cases of the enum of codes.
struct CodeCases {
    /// With more codes than this the cases share one declaration: the compiler looks for the declaration of each case among
    /// all of them, which takes time that grows with the square of their number. The cases then have no comments of their own.
    static let mostDeclarations = 2_000

    let source: SwiftSource

    /// - Parameter writeDeprecation: Writes the attribute of an error that is deprecated, and of others nothing.
    func write(to writer: inout CodeWriter, writeDeprecation: (ErrorEntry, inout CodeWriter) -> Void) {
        if source.catalog.errors.count > Self.mostDeclarations { return writeShared(to: &writer, writeDeprecation) }
        for (number, error) in source.catalog.errors.enumerated() {
            SwiftDocumentation.writeSummary(of: error, to: &writer)
            writeDeprecation(error, &writer)
            writeCase(number, to: &writer)
        }
    }

    private func writeCase(_ number: Int, to writer: inout CodeWriter) {
        writer.begin("case ")
        writer.put(source.names.errors[number])
        writer.end()
    }

    /// Writes one declaration for all cases up to the next that is deprecated, as an attribute is for a whole declaration.
    private func writeShared(
        to writer: inout CodeWriter,
        _ writeDeprecation: (ErrorEntry, inout CodeWriter) -> Void
    ) {
        var isOpen = false
        for (number, error) in source.catalog.errors.enumerated() {
            if error.deprecation != nil {
                if isOpen { writer.end() }
                isOpen = false
                writeDeprecation(error, &writer)
                writeCase(number, to: &writer)
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

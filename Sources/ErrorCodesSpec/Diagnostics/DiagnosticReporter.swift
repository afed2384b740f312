/// Collects the diagnostics about one file.
package struct DiagnosticReporter: Sendable {
    package let file: SourceFile
    package private(set) var diagnostics = Diagnostics()

    package init(file: SourceFile) {
        self.file = file
    }

    package mutating func report(
        _ fault: Fault,
        _ message: String,
        at span: Span,
        related: [(message: String, span: Span)] = [],
        help: String? = nil
    ) {
        let places = related.map {
            Diagnostic.Related(message: $0.message, location: Location(file: file, span: $0.span))
        }
        diagnostics.add(
            Diagnostic(fault, message, at: Location(file: file, span: span), related: places, help: help)
        )
    }
}

/// Collects the diagnostics about one file.
package protocol DiagnosticCollector {
    var file: SourceFile { get }
    var diagnostics: Diagnostics { get set }
}

extension DiagnosticCollector {
    /// - Parameters:
    ///   - otherFile: The file of the place, where that is not the file that the diagnostics are about.
    ///   - related: Other places in the file.
    @_optimize(none) package mutating func report(
        _ fault: Fault,
        _ message: String,
        at span: Span,
        in otherFile: SourceFile? = nil,
        related: [(message: String, span: Span)] = [],
        help: String? = nil
    ) {
        let places = related.map { [file] in
            Diagnostic.Related(message: $0.message, location: Location(file: file, span: $0.span))
        }
        let location = Location(file: otherFile ?? file, span: span)
        diagnostics.add(Diagnostic(fault, message, at: location, related: places, help: help))
    }
}

/// The diagnostics about one file.
package struct DiagnosticReporter: DiagnosticCollector, Sendable {
    package let file: SourceFile
    package var diagnostics = Diagnostics()

    package init(file: SourceFile) {
        self.file = file
    }
}

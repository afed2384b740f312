package import ErrorCodesSpec

/// Turns diagnostics into text of one format. To add a format: one file with a type that conforms.
package protocol DiagnosticRenderer: Sendable {
    /// The whole text for these diagnostics, and for what kept the command from its work; empty where nothing is to be
    /// printed.
    func render(_ diagnostics: [Diagnostic], _ failures: [FileFailure]) -> String
}

extension DiagnosticRenderer {
    package func render(_ diagnostics: [Diagnostic]) -> String { render(diagnostics, []) }
}

extension FileFailure {
    /// The file, or else the tool, on one line: what a message about it begins with.
    package var subject: String { (path ?? "errorcodes").onOneLine }
}

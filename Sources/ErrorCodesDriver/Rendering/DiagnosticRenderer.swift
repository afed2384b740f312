package import ErrorCodesSpec

/// Turns diagnostics into text of one format. To add a format: one file with a type that conforms.
package protocol DiagnosticRenderer: Sendable {
    /// The whole text for these diagnostics; empty where nothing is to be printed.
    func render(_ diagnostics: [Diagnostic]) -> String
}

package import ErrorCodesSpec

/// `path:line:column: severity: message [ID]`, the form that builds, editors and Xcode read.
package struct PlainRenderer: DiagnosticRenderer {
    package init() {}

    package func render(_ diagnostics: [Diagnostic], _ failures: [FileFailure]) -> String {
        var places = PlaceIndex()
        let findings = diagnostics.map { Self.render($0, &places) }
        return (findings + failures.map { "\($0.subject): error: \($0.reason.onOneLine)\n" }).joined()
    }

    private static func render(_ diagnostic: Diagnostic, _ places: inout PlaceIndex) -> String {
        let place = places.description(of: diagnostic.location)
        var text = "\(place): \(diagnostic.severity.word): \(diagnostic.message.onOneLine) [\(diagnostic.fault.id)]\n"
        for related in diagnostic.related {
            text += "\(places.description(of: related.location)): note: \(related.message.onOneLine)\n"
        }
        if let help = diagnostic.help { text += "\(place): note: \(help.onOneLine)\n" }
        return text
    }
}

extension Severity {
    /// The word by which compilers, editors and builds know it.
    package var word: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}

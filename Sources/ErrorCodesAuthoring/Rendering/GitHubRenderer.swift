package import ErrorCodesDriver
import ErrorCodesModel
package import ErrorCodesSpec

/// Workflow commands, which GitHub shows as annotations at the lines of a pull request.
package struct GitHubRenderer: DiagnosticRenderer {
    package init() {}

    package func render(_ diagnostics: [Diagnostic], _ failures: [FileFailure]) -> String {
        var places = PlaceIndex()
        return (diagnostics.map { Self.command($0, &places) } + failures.map(Self.command)).joined()
    }

    private static func command(_ failure: FileFailure) -> String {
        let file = failure.path.map { " file=\(escaped($0, isProperty: true))" } ?? ""
        return "::error\(file)::\(escaped(failure.reason, isProperty: false))\n"
    }

    private static func command(_ diagnostic: Diagnostic, _ places: inout PlaceIndex) -> String {
        let (start, end) = (places.start(of: diagnostic.location), places.end(of: diagnostic.location))
        var properties: [(String, String)] = [
            ("file", diagnostic.location.file.path), ("line", String(start.line)), ("endLine", String(end.line)),
        ]
        // Columns only count within one line.
        if start.line == end.line { properties += [("col", String(start.column)), ("endColumn", String(end.column))] }
        properties.append(("title", "\(diagnostic.fault.id) \(diagnostic.fault.name)"))
        var message = diagnostic.message
        for related in diagnostic.related {
            message += "\n\(places.description(of: related.location)): \(related.message)"
        }
        if let help = diagnostic.help { message += "\n\(help)" }
        let list = properties.map { "\($0)=\(escaped($1, isProperty: true))" }.joined(separator: ",")
        return "::\(command(diagnostic.severity)) \(list)::\(escaped(message, isProperty: false))\n"
    }

    private static func command(_ severity: Severity) -> String {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "notice"
        }
    }

    private static func escaped(_ text: String, isProperty: Bool) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": escaped += "%25"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case ":" where isProperty: escaped += "%3A"
            case "," where isProperty: escaped += "%2C"
            case _ where scalar != "\t" && HidingScalars.isHidden(scalar): escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

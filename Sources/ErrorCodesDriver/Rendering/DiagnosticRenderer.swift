import ErrorCodesModel
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

/// Lines and columns of the places that diagnostics are about; each file is indexed once.
package struct PlaceIndex {
    private var indexes: [ObjectIdentifier: LineIndex] = [:]

    package init() {}

    /// `path:line:column`.
    @_optimize(none) package mutating func description(of location: Location) -> String {
        let start = self.start(of: location)
        return "\(location.file.path.onOneLine):\(start.line):\(start.column)"
    }

    package mutating func start(of location: Location) -> Position {
        lines(of: location.file).position(of: Int(location.span.start))
    }

    package mutating func end(of location: Location) -> Position {
        lines(of: location.file).position(of: Int(location.span.end))
    }

    @_optimize(none) package mutating func lines(of file: SourceFile) -> LineIndex {
        let key = ObjectIdentifier(file)
        if let index = indexes[key] { return index }
        let index = LineIndex(file)
        indexes[key] = index
        return index
    }
}

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

extension String {
    /// The text on one line, without what a terminal obeys or does not show: names in specs and paths can hold both.
    package var onOneLine: String {
        guard unicodeScalars.contains(where: HidingScalars.isHidden) else { return self }
        var line = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\n", "\t": line.append(" ")
            case "\r": continue
            default: line.append(HidingScalars.isHidden(scalar) ? "\u{FFFD}" : scalar)
            }
        }
        return String(line)
    }
}

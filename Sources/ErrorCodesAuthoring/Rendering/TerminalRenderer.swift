package import ErrorCodesDriver
package import ErrorCodesSpec

/// For people: the plain line, then the source line with the place marked, then what to write instead.
package struct TerminalRenderer: DiagnosticRenderer {
    private let style: TerminalStyle

    package init(hasColor: Bool) {
        style = TerminalStyle(hasColor: hasColor)
    }

    package func render(_ diagnostics: [Diagnostic], _ failures: [FileFailure]) -> String {
        guard !diagnostics.isEmpty else { return failures.map(render).joined() }
        var places = PlaceIndex()
        let findings = diagnostics.map { render($0, &places) } + failures.map(render)
        return findings.joined(separator: "\n") + "\n" + summary(of: diagnostics, failures)
    }

    private func render(_ failure: FileFailure) -> String {
        "\(style.bold(failure.subject)): \(style.colored("error:", .error)) \(style.bold(failure.reason.onOneLine))\n"
    }

    private func render(_ diagnostic: Diagnostic, _ places: inout PlaceIndex) -> String {
        let place = style.bold(places.description(of: diagnostic.location))
        let severity = style.colored(diagnostic.severity.word + ":", diagnostic.severity)
        var text =
            "\(place): \(severity) \(style.bold(diagnostic.message.onOneLine)) \(style.dim("[\(diagnostic.fault.id)]"))\n"
        text += excerpt(of: diagnostic.location, severity: diagnostic.severity, &places)
        for related in diagnostic.related {
            let place = style.bold(places.description(of: related.location))
            text += "\(place): \(style.colored("note:", .note)) \(related.message.onOneLine)\n"
            text += excerpt(of: related.location, severity: .note, &places)
        }
        if let help = diagnostic.help { text += "\(style.colored("help:", .note)) \(help.onOneLine)\n" }
        return text
    }

    private func excerpt(of location: Location, severity: Severity, _ places: inout PlaceIndex) -> String {
        let excerpt = SourceExcerpt(of: location, in: places.lines(of: location.file))
        guard !excerpt.text.isEmpty else { return "" }
        let number = String(excerpt.lineNumber)
        let margin = String(repeating: " ", count: number.count)
        return """
            \(style.dim("\(number) |")) \(excerpt.text)
            \(style.dim("\(margin) |")) \(style.colored(excerpt.marker, severity))

            """
    }

    private func summary(of diagnostics: [Diagnostic], _ failures: [FileFailure]) -> String {
        let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity } + (severity == .error ? failures.count : 0)
            guard count > 0 else { return nil }
            return "\(count) \(severity.word)\(count == 1 ? "" : "s")"
        }
        return style.bold(counts.joined(separator: ", ")) + "\n"
    }
}

/// The escape sequences of a terminal, or nothing where it has no colours.
struct TerminalStyle {
    let hasColor: Bool

    func bold(_ text: String) -> String { sequence("1", text) }
    func dim(_ text: String) -> String { sequence("2", text) }

    func colored(_ text: String, _ severity: Severity) -> String {
        switch severity {
        case .error: sequence("1;31", text)
        case .warning: sequence("1;33", text)
        case .note: sequence("1;36", text)
        }
    }

    private func sequence(_ code: String, _ text: String) -> String {
        hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

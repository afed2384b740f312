/// Texts for one line of a log: personal values redacted, and nothing in them that could begin another line.
package enum LogText {
    static let redaction = "<redacted>"

    /// The text of a parameter's value, as a log may see it.
    static func value(of parameter: Parameter) -> String {
        switch parameter.visibility {
        case .public, .internal: escaped(parameter.value.description)
        case .personal, .secret: redaction
        }
    }

    /// Controls of lines, of directions and of terminals, and what cannot be seen, as `\u{…}`.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: HidingScalars.isHidden) else { return text }
        var escaped = ""
        for scalar in text.unicodeScalars {
            if HidingScalars.isHidden(scalar) {
                escaped += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The longest line, in bytes of UTF-8: logs cut longer ones, or lose them.
    package static let longestLine = 8_192

    /// How a line ends that was cut.
    private static let cut = "\u{2026} [cut]"

    /// A text without characters that could begin another line, cut where it is too long for one.
    package static func line(_ text: String, longest: Int = longestLine) -> String {
        var line = escaped(text.utf8.count <= longest ? text : String(text.unicodeScalars.prefix(longest)))
        guard line.utf8.count > longest || text.utf8.count > longest else { return line }
        while line.utf8.count > longest - cut.utf8.count { line.unicodeScalars.removeLast() }
        return line + cut
    }

    /// `name: value`.
    static func text(of parameter: Parameter) -> String { parameter.name + ": " + value(of: parameter) }

    /// `[name: value, …; pointer name: detail, …]`.
    static func text(of list: ParameterList) -> String {
        let (shown, omitted) = list.fieldErrors(within: .log)
        let parts = list.parameters.map(text) + shown.map(text)
        return "[" + parts.joined(separator: ", ") + (omitted > 0 ? " and \(omitted) more]" : "]")
    }

    /// `#/pointer name: detail [name: value, …]`.
    static func text(of field: AnyFieldError) -> String {
        var text = escaped(field.location.description) + " " + escaped(field.name)
        if let detail = field.detailTemplate { text += ": " + filled(detail, field.parameters) }
        return field.parameters.isEmpty ? text : text + " " + Self.text(of: field.parameters)
    }

    /// A detail with its personal values redacted.
    static func filled(_ template: TextTemplate, _ parameters: ParameterList) -> String {
        template.filled(parameters) { value(of: $0) }
    }
}

extension String {
    /// Untrusted text, as a log or a terminal can show it: on one line, with every character as `\u{…}` that could end the
    /// line, control a terminal, change the direction of what follows, or is invisible.
    public init(escapingControlsIn text: String) { self = LogText.escaped(text) }
}

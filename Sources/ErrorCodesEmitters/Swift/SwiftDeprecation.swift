import ErrorCodesSpec

/// The attribute of a deprecated case.
struct SwiftDeprecation {
    private let message: Text?
    private let replacement: CodeText?

    /// - Parameter name: How `renamed:` names an error of the catalogue.
    init(_ deprecation: Deprecation, name: (Int) -> CodeText) {
        let since = deprecation.since.map { Text("since \($0)") }
        message = [since, deprecation.reason].compactMap(\.self).reduce(nil) { text, part in
            text.map { $0 + ": " + part } ?? part
        }
        replacement = deprecation.replacement.map(name)
    }

    var attribute: CodeText {
        var attribute: CodeText = "@available(*, deprecated"
        if let message { attribute = "\(attribute), message: \(SwiftStringLiteral(message))" }
        if let replacement { attribute = "\(attribute), renamed: \"\(replacement)\"" }
        return "\(attribute))"
    }
}

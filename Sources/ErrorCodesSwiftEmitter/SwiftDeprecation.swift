import ErrorCodesSpec

/// The attribute of a deprecated case.
struct SwiftDeprecation {
    private let message: Text?
    private let replacement: Int?

    init(_ deprecation: Deprecation) {
        let since = deprecation.since.map { Text("since \($0)") }
        message = [since, deprecation.reason].compactMap(\.self).reduce(nil) { text, part in
            text.map { $0 + ": " + part } ?? part
        }
        replacement = deprecation.replacement
    }

    /// - Parameter writeName: Writes how `renamed:` names an error of the catalogue.
    func write(to writer: inout CodeWriter, name writeName: (Int, inout CodeWriter) -> Void) {
        writer.begin("@available(*, deprecated")
        if let message {
            writer.put(", message: ")
            writer.put(SwiftStringLiteral(message))
        }
        if let replacement {
            writer.put(", renamed: \"")
            writeName(replacement, &writer)
            writer.put("\"")
        }
        writer.end(")")
    }
}

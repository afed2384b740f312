package import ErrorCodesSpec

/// `path:line:column: severity: message [ID]`, the form that builds, editors and Xcode read.
package enum PlainRenderer {
    package static func render(_ diagnostics: [Diagnostic]) -> String {
        var positions = PositionCache()
        return diagnostics.map { render($0, &positions) }.joined()
    }

    private static func render(_ diagnostic: Diagnostic, _ positions: inout PositionCache) -> String {
        let place = positions.describe(diagnostic.location)
        var text = "\(place): \(diagnostic.severity.rawValue): \(diagnostic.message) [\(diagnostic.fault.id)]\n"
        for related in diagnostic.related {
            text += "\(positions.describe(related.location)): note: \(related.message)\n"
        }
        if let help = diagnostic.help { text += "\(place): note: \(help)\n" }
        return text
    }
}

/// The line indexes of the files that diagnostics are about, each made once.
struct PositionCache {
    private var indexes: [ObjectIdentifier: LineIndex] = [:]

    /// `path:line:column`.
    mutating func describe(_ location: Location) -> String {
        let position = index(of: location.file).position(of: Int(location.span.start))
        return "\(location.file.path):\(position.line):\(position.column)"
    }

    private mutating func index(of file: SourceFile) -> LineIndex {
        let key = ObjectIdentifier(file)
        if let index = indexes[key] { return index }
        let index = LineIndex(file)
        indexes[key] = index
        return index
    }
}

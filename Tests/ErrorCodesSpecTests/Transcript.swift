@testable import ErrorCodesSpec

/// Diagnostics as lines of text, so that a test compares all that they say at once.
///
/// ```
/// 2️⃣ «20001» EC0301: the code 20001 is used twice
///   1️⃣ «20001» it is used first here
///   help: the next free code in `ordering` is 20002
/// ```
///
/// A place is its marker, or else its line and column, and the characters that its span covers.
struct Transcript {
    private let files: [(source: SourceFile, marked: MarkedText)]

    init(_ files: [(source: SourceFile, marked: MarkedText)]) {
        self.files = files
    }

    func text(of diagnostics: [Diagnostic]) -> String {
        diagnostics.flatMap(lines).joined(separator: "\n")
    }

    private func lines(_ diagnostic: Diagnostic) -> [String] {
        let severity = diagnostic.severity == .error ? "" : " \(diagnostic.severity)"
        return ["\(place(diagnostic.location)) \(diagnostic.fault.id)\(severity): \(diagnostic.message)"]
            + diagnostic.related.map { "  \(place($0.location)) \($0.message)" }
            + (diagnostic.help.map { ["  help: \($0)"] } ?? [])
    }

    private func place(_ location: Location) -> String {
        let file = location.file
        let marked = files.first { $0.source === file }?.marked
        let position = LineIndex(file).position(of: location.span.range.lowerBound)
        let name = marked?.marker(at: location.span.range.lowerBound) ?? "\(position.line):\(position.column)"
        return "\(name) «\(Self.excerpt(file.bytes[location.span.range]))»"
    }

    /// What a span covers, on one line, and without its middle where it is long.
    private static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
        let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
        let shown = scalars.map { scalar in
            switch scalar {
            case "\n": "⏎"
            case "\r": "␍"
            case "\t": "⇥"
            default: String(scalar)
            }
        }
        return shown.count <= 48 ? shown.joined() : shown.prefix(30).joined() + "…" + shown.suffix(15).joined()
    }
}

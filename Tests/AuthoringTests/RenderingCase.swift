import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec
import Testing

/// Diagnostics, and what every renderer makes of them.
struct RenderingCase: Sendable, CustomTestStringConvertible {
    let name: String
    let diagnostics: [Diagnostic]

    init(_ name: String, _ diagnostics: Diagnostic...) {
        self.name = name
        self.diagnostics = diagnostics
    }

    var testDescription: String { name }

    /// Everything that is printed, one format after the other; escape sequences, CR and DEL can be seen.
    var transcript: String {
        Self.renderers
            .map { "=== \($0.name)\n\($0.renderer.render(diagnostics))" }
            .joined(separator: "\n")
            .replacing("\u{1B}", with: "␛")
            .replacing("\r", with: "␍")
            .replacing("\u{7F}", with: "␡")
    }

    private static let renderers: [(name: String, renderer: any DiagnosticRenderer)] = [
        ("plain", PlainRenderer()),
        ("terminal", TerminalRenderer(hasColor: false)),
        ("terminal with colours", TerminalRenderer(hasColor: true)),
        ("json", JSONLinesRenderer()),
        ("github", GitHubRenderer()),
        ("sarif", SARIFRenderer()),
    ]
}

extension SourceFile {
    /// Where a piece of the file is that occurs in it once.
    func place(of piece: String) -> Location {
        let (bytes, wanted) = (bytes, Array(piece.utf8))
        let starts = bytes.indices.filter { bytes[$0...].starts(with: wanted) }
        guard starts.count == 1, let start = starts.first else {
            Issue.record("`\(piece)` occurs \(starts.count) times in \(path)")
            return Location(file: self, span: Span(0, 0))
        }
        return Location(file: self, span: Span(start, start + wanted.count))
    }

    /// The place after the last byte.
    var end: Location { Location(file: self, span: Span(bytes.count, bytes.count)) }
}

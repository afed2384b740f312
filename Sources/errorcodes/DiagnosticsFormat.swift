import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver

/// The forms in which diagnostics are printed.
enum DiagnosticsFormat: String, ExpressibleByArgument, CaseIterable {
    case text, plain, json, github, sarif

    /// - Parameter format: Nil for what suits standard error.
    static func renderer(of format: DiagnosticsFormat?) -> any DiagnosticRenderer {
        switch format ?? (Terminal.isStandardError ? .text : .plain) {
        case .text: TerminalRenderer(hasColor: Terminal.hasColor)
        case .plain: PlainRenderer()
        case .json: JSONLinesRenderer()
        case .github: GitHubRenderer()
        case .sarif: SARIFRenderer()
        }
    }
}

import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver

/// How diagnostics are printed.
struct DiagnosticsOptions: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, plain, json, github, sarif
    }

    @Option(
        help: """
            How diagnostics are printed, on standard error: text with source lines (default on a terminal), plain \
            path:line:column lines (default elsewhere), json (an object a line), github (workflow annotations), sarif.
            """
    )
    var format: Format?

    @Flag(help: "Take warnings for errors.")
    var strict = false

    var tool: Tool {
        Tool(renderer: renderer, isStrict: strict)
    }

    private var renderer: any DiagnosticRenderer {
        switch format ?? (Terminal.isStandardError ? .text : .plain) {
        case .text: TerminalRenderer(hasColor: Terminal.hasColor)
        case .plain: PlainRenderer()
        case .json: JSONLinesRenderer()
        case .github: GitHubRenderer()
        case .sarif: SARIFRenderer()
        }
    }
}

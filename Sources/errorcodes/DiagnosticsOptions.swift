import ArgumentParser
import ErrorCodesAuthoring
import ErrorCodesDriver

/// How diagnostics are printed.
struct DiagnosticsOptions: ParsableArguments {
    @Option(
        help: """
            How diagnostics are printed, on standard error: text with source lines (default on a terminal), plain \
            path:line:column lines (default elsewhere), json (an object a line), github (workflow annotations), sarif.
            """
    )
    var format: DiagnosticsFormat?

    @Flag(help: "Take warnings for errors.")
    var strict = false

    var tool: Tool {
        Tool(rules: .all, renderer: DiagnosticsFormat.renderer(of: format), isStrict: strict)
    }
}
